// Searches a site in both languages, and follows a hit.
//
//	node search.mjs file|serve DIST
import {browsing, expect} from "./browse.mjs";

const [, , from, dist] = process.argv;
const soon = 100; // milliseconds until the first hit, once its shards are there

await browsing(from, dist, async (page, root) => {
  const settled = () => page.waitForFunction(() => {
    const form = document.querySelector("form.finder"), said = form.querySelector("[role=status]").textContent;
    return said && said !== form.dataset.waiting && document.querySelectorAll(".hits").length;
  });
  const hits = () => page.$$eval(".hits > li", list => list.map(li => ({
    href: li.querySelector("a").href, text: li.textContent, marked: [...li.querySelectorAll("mark")].map(m => m.textContent)})));

  // From the box in the head of a page.
  const ask = async (start, query) => {
    await page.goto(root + start, {waitUntil: "load"});
    await page.type("search input", query);
    await Promise.all([page.waitForNavigation({waitUntil: "load"}), page.keyboard.press("Enter")]);
    await settled();
    return hits();
  };
  const exact = await ask("ja/index.html", "政策協力");
  expect(exact.length && exact.every(h => h.marked.includes("政策協力")), "政策協力 is not found:", JSON.stringify(exact));
  const wide = await ask("ja/index.html", "政策");
  expect(wide.length > exact.length && wide.every(h => h.marked.includes("政策")), "政策 is found in", wide.length, "places");
  const cloud = await ask("index.html", "cloud");
  expect(cloud.length && cloud.every(h => h.marked.some(m => /^cloud/i.test(m))), "cloud is not found:", JSON.stringify(cloud));

  // In the words of the page: the dates of meetings, and those beside titles.
  for (const [start, query, said] of [
    ["index.html", "data policy", "4\u00a0June 2019"], ["index.html", "digital economy third quarter", "third quarter of 2020"],
    ["ja/index.html", "データ政策", "2019年6月4日"], ["ja/index.html", "人工知能 秋", "2020年秋"],
  ]) {
    const dated = await ask(start, query), stored = dated.find(h => /\d{4}-\d\d/.test(h.text));
    expect(!stored, "a hit for", query, "has a date as it is stored:", JSON.stringify(stored));
    expect(dated.some(h => h.text.includes(said)), "no hit for", query, "is of", said);
  }

  // As it is typed; what nobody says; what is no text for a page.
  const type = async query => {
    await page.$eval("#query", e => e.value = "");
    await page.type("#query", query);
    await new Promise(done => setTimeout(done, 300));
    await settled();
    return hits();
  };
  expect((await type("ＣＬＯＵ")).length >= cloud.length, "a word is not found by its beginning in wide letters");
  expect((await type("quetzalcoatlus")).length === 0, "what nobody says is found");
  expect((await type("<img src=x onerror=alert(1)>")).every(h => h.text.includes("onerror")), "what looks like code is not searched as text");
  // By what the hits have in common, with words and without, as a link asks for it.
  await page.goto(root + "search/index.html?kind=commitment", {waitUntil: "load"});
  await settled();
  const promised = await hits();
  expect(promised.length && promised.every(h => h.href.includes("/doc/")), "a kind alone finds", JSON.stringify(promised));
  await page.select("select[name=year]", "2019");
  await new Promise(done => setTimeout(done, 300));
  const in2019 = await type("cloud");
  expect(in2019.length && in2019.length < cloud.length, in2019.length, "commitments of 2019 have the word, of", cloud.length, "hits");
  // By kind from the keyboard, in both languages.
  for (const [start, query, name, kinds] of [["search/index.html", "cloud", "Provision", ["Provision", "Commitment"]], ["ja/search/index.html", "政策", "会合", ["会合"]]]) {
    await page.goto(root + start + "?q=" + encodeURIComponent(query), {waitUntil: "load"});
    await settled();
    const all = (await hits()).length;
    await page.focus("#query");
    for (let i = 0; i < 3 && !await page.evaluate(() => document.activeElement.name === "kind"); i++) await page.keyboard.press("Tab");
    for (let i = 0; i < 20 && await page.evaluate(() => document.activeElement.selectedOptions?.[0].text) !== name; i++) await page.keyboard.press("ArrowDown");
    await new Promise(done => setTimeout(done, 300));
    await settled();
    const shown = await page.$$eval(".hits .kind", l => l.map(k => k.textContent));
    expect(shown.length && shown.length < all && shown.every(k => kinds.includes(k)), "of", all, "hits for", query, "the kind", name, "leaves", shown.join(", "));
  }
  await page.goto(root + "search/index.html", {waitUntil: "load"});
  const times = await page.evaluate(async () => {
    const took = [];
    for (const query of ["cloud", "政策協力", "cloud"]) {
      const began = performance.now();
      await seek.find(query).next();
      took.push(performance.now() - began);
    }
    return took;
  });
  expect(Math.min(...times) <= soon, "the first hit takes", times.join(", "), "ms");

  // A hit leads to its words.
  const hit = (await type("cloud contracts")).find(h => h.href.includes("#"));
  expect(hit, "no hit leads to a place in a text");
  await page.goto(hit.href, {waitUntil: "load"});
  expect(await page.evaluate(() => document.querySelector(":target")?.closest("main").textContent.includes("cloud contracts")), "the hit leads to", hit.href);
  console.log(`${exact.length} + ${wide.length} + ${cloud.length} hits, the first in ${Math.min(...times).toFixed(1)} ms`);
});
