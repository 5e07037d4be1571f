// Walks through a site as a reader does.
//
//	node walk.mjs file|serve DIST
import {browsing, expect} from "./browse.mjs";

const [, , from, dist] = process.argv;

await browsing(from, dist, async (page, root) => {
  const text = selector => page.$eval(selector, e => e.textContent.trim());
  // follow clicks on a link and waits for the page that it leads to.
  const follow = async selector => {
    await Promise.all([page.waitForNavigation({waitUntil: "load"}), page.$eval(selector, e => e.click())]);
  };
  // What is set off of a text: the words of all pieces that are lit, with those that
  // lead in to an item, and whether the reader sees any.
  const target = () => page.evaluate(() => {
    const lit = [...document.querySelectorAll(".text a.lit")], plain = getComputedStyle(document.querySelector(".text")).backgroundColor;
    const tops = lit.map(e => e.getBoundingClientRect().top);
    return {words: lit.map(e => e.textContent).join(""), seen: tops.some(top => top >= 0 && top < innerHeight),
      shown: lit.every(e => getComputedStyle(e).backgroundColor !== plain)};
  });

  // From the overview to a meeting, a commitment of it, its words, and back.
  await page.goto(root + "index.html", {waitUntil: "load"});
  expect(await page.$(".timeline svg"), "the overview draws no timeline");
  await follow(".duelist .when a");
  const meeting = page.url();
  expect(await page.$(".sides"), "the meeting shows no delegations:", meeting);

  // Its filters.
  const count = () => page.$$eval(".provisions li:not([hidden])", l => l.length);
  const all = await count(), specific = await page.$$eval(".provisions li.specific", l => l.length);
  expect(specific > 0 && specific < all, "the meeting has no provisions to choose from:", meeting);
  await page.select(".filters select[name=strength]", await page.$$eval(".filters select[name=strength] option", l => l.find(o => o.text === "Specific").value));
  expect(await count() === specific && (await page.$$(".provisions li.specific:not([hidden])")).length === specific, "the filter shows", await count(), "of", specific);
  expect((await text(".filters output")).includes(String(specific)), "the filter does not say what it shows");
  await page.select(".filters select[name=strength]", "");
  expect(await count() === all, "the filter cannot be undone");

  const quote = await text(".provisions li.specific blockquote a");
  await follow(".provisions li.specific blockquote a");
  const place = await target(), bare = s => s.replace(/\s/g, "");
  expect(place.seen && place.shown && bare(place.words).endsWith(bare(quote)), "what is set off is", JSON.stringify(place), "instead of", quote, "on", page.url());
  await page.hover(".text a.lit");
  await page.waitForSelector(".card:not([hidden])");
  expect((await text(".card")).match(/\.[a-z]/), "the card names no rule:", await text(".card"));
  await page.keyboard.press("Escape");
  await page.waitForSelector(".card[hidden]");
  await page.goBack({waitUntil: "load"});
  expect(page.url() === meeting, "the way back leads to", page.url());

  // The other language, and back.
  await follow('.languages a[hreflang="ja"]');
  expect(page.url() === meeting.replace(root, root + "ja/"), "the page in Japanese is", page.url());
  expect(await page.$eval("html", e => e.lang) === "ja", "the page is not in Japanese");
  await follow('.languages a[hreflang="en"]');
  expect(page.url() === meeting, "the page in English is", page.url());
  console.log("walked");
});
