// Holds a page of each kind against axe, in the light and in the dark.
//
//	node axe.mjs file|serve DIST
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {browsing, expect, kinds, nowhere} from "./browse.mjs";

const [, , from, dist] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

await browsing(from, dist, async (page, root) => {
  const found = [], pages = kinds(dist);
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{name: "prefers-color-scheme", value: scheme}]);
    for (let [kind, file] of pages) {
      if (kind === "not-found") file = nowhere; // as a server shows it
      await page.goto(root + file, {waitUntil: "load"});
      await page.evaluate(axe);
      for (const v of await page.evaluate(async () => (await axe.run({preload: false, rules: {"target-size": {enabled: true}}})).violations)) {
        found.push(`${kind}, ${scheme}: ${v.id}, ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 150)).join(" | ")}`);
      }
    }
  }
  expect(!found.length, found.join("\n"));
  console.log(`${pages.length} pages, light and dark`);
});
