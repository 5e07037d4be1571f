// Takes a picture of a page of each kind, at several widths, light and dark.
//
//	node shots.mjs file|serve FOLDER DIST
import {mkdirSync} from "node:fs";
import path from "node:path";
import {browsing, kinds, nowhere} from "./browse.mjs";

const [, , from, folder, dist] = process.argv;
const widths = (process.env.WIDTHS || "320,768,1280,2560").split(",").map(Number);

await browsing(from, dist, async (page, root) => {
  mkdirSync(folder, {recursive: true});
  let taken = 0;
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{name: "prefers-color-scheme", value: scheme}]);
    for (let [kind, file] of kinds(dist)) {
      if (kind === "not-found") file = nowhere;
      await page.goto(root + file + (kind.includes("search") ? "?q=" + encodeURIComponent("政策") : ""), {waitUntil: "load"});
      for (const width of scheme === "dark" ? widths.slice(-2, -1) : widths) {
        await page.setViewport({width, height: Math.max(700, Math.round(width * 0.6))});
        await new Promise(done => setTimeout(done, 200));
        await page.screenshot({path: path.join(folder, `${kind}-${width}-${scheme}.png`)});
        taken++;
      }
    }
  }
  console.log(`${taken} pictures in ${folder}`);
});
