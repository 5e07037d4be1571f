// Tries a statement in two languages on the page for that; from a disk, the page
// says that it cannot.
//
//	node try.mjs file|serve ENGLISH JAPANESE DIST
import {readFileSync} from "node:fs";
import {cpus, loadavg} from "node:os";
import path from "node:path";
import {browsing, expect} from "./browse.mjs";

const [, , from, english, japanese, dist] = process.argv;
// The compiler is ready within so many milliseconds after the load of the page, on a
// machine that has nothing else to do.
const soon = 1000 * Math.max(1, loadavg()[0] / cpus().length);

await browsing(from, dist, async (page, root) => {
  const said = () => page.$eval(".trial [role=status]", e => e.textContent);
  await page.goto(root + "try.html", {waitUntil: "load"});
  const loaded = await page.evaluate(() => performance.timing.loadEventEnd - performance.timeOrigin);
  await page.waitForFunction(() => document.querySelector(".trial").dataset.ready || document.querySelector(".trial button").disabled);
  if (from === "file") {
    expect((await said()).includes("dialoguec serve"), "the page from a disk says", await said());
    return console.log("says that it needs a server");
  }
  const ready = await page.$eval(".trial", e => e.dataset.ready) - loaded;
  await page.$eval("#draft-1", (e, text) => (e.value = text, e.dispatchEvent(new Event("input"))), readFileSync(english, "utf8"));
  await (await page.$("#file-2")).uploadFile(japanese);
  await page.waitForFunction(() => document.querySelectorAll(".draft .file")[1].textContent);
  await page.click(".trial button");
  await page.waitForSelector(".words a[data-n]");
  const found = await page.evaluate(() => ({
    texts: document.querySelectorAll(".words").length, marks: document.querySelectorAll(".words a.specific").length,
    meters: [...document.querySelectorAll("meter")].map(m => m.value), diagnostics: document.querySelectorAll(".said-of li").length,
    differences: document.querySelectorAll(".differ li").length}));
  expect(found.texts === 2 && found.marks > 2 && found.meters.every(m => m > 0.3) && found.differences > 1, "the page shows", JSON.stringify(found));
  await page.hover(".words a.specific");
  await page.waitForSelector(".card:not([hidden])");
  expect(path.basename(japanese) === await page.$$eval(".tried-text h3", l => l[1].textContent), "the file is not named");
  console.log(`ready ${ready.toFixed(0)} ms after load; ${JSON.stringify(found)}`);
  expect(ready <= soon, "the compiler is ready after", ready, "ms");
});
