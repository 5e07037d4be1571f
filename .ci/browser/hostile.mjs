// Shows a statement that is full of code as the text that it is, on every page of
// the site that has a part of it.
//
//	node hostile.mjs file|serve DIST
import {readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {browsing, expect} from "./browse.mjs";

const [, , from, dist] = process.argv;

await browsing(from, dist, async (page, root) => {
  const site = path.join(dist, "site");
  const pages = readdirSync(site, {recursive: true}).filter(f => f.endsWith("index.html") && readFileSync(path.join(site, f), "utf8").includes("planted"));
  expect(pages.length > 3, "the statement is shown on", pages.length, "pages");
  let shown = 0;
  for (const file of pages.filter((f, i) => i < 30 || f.startsWith("doc"))) {
    await page.goto(root + file, {waitUntil: "load"});
    const found = await page.evaluate(() => ({
      ran: window.planted, images: document.querySelectorAll("img").length, odd: document.querySelectorAll('[href^="javascript:"], [onerror]').length,
      text: document.body.innerText.includes("<script>")}));
    expect(!found.ran && !found.images && !found.odd, "code of the statement is alive on", file, JSON.stringify(found));
    if (found.text) shown++;
  }
  expect(shown, "no page shows the code as text");
  console.log(`${pages.length} pages`);
});
