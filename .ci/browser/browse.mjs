// What the scripts of this folder have in common: a browser that watches what pages
// do, opened at the site of a dataset, from its folder or from "dialoguec serve".
import {spawn} from "node:child_process";
import {readdirSync, existsSync} from "node:fs";
import path from "node:path";
import {pathToFileURL} from "node:url";
import puppeteer from "puppeteer-core";

const chromium = process.env.CHROMIUM || "/usr/bin/chromium";

// nowhere is where there is no page.
export const nowhere = "no/such/page";

export function expect(right, ...otherwise) {
  if (!right) throw new Error(otherwise.join(" "));
}

// served starts "dialoguec serve" and returns its address and how to end it.
function served(dist) {
  return new Promise((done, failed) => {
    const server = spawn(process.env.DIALOGUEC || "dialoguec", ["serve", dist, "--addr", "127.0.0.1:0"], {stdio: ["ignore", "pipe", "inherit"]});
    server.on("error", failed);
    server.on("exit", status => failed(new Error(`serve ended with ${status}`)));
    server.stdout.on("data", said => done({root: String(said).trim(), end: () => server.kill("SIGINT")}));
  });
}

// browsing opens a browser at the site of a dataset, from "file" or from "serve", and
// calls use with an empty page and the address of the root. It fails if any page
// writes to the console, throws, breaks its policy or asks for anything elsewhere.
export async function browsing(from, dist, use) {
  const {root, end} = from === "serve" ? await served(dist) : {root: pathToFileURL(path.join(dist, "site")) + "/", end: () => {}};
  const browser = await puppeteer.launch({executablePath: chromium, protocolTimeout: 600000,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--force-color-profile=srgb"]});
  const faults = [];
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120000);
    page.on("console", m => page.url() === root + nowhere && m.text().includes("404") || faults.push(`console: ${m.text()} at ${page.url()}`));
    page.on("pageerror", e => faults.push(`error: ${e.message} at ${page.url()}`));
    page.on("dialog", d => (faults.push(`dialog: ${d.message()} at ${page.url()}`), d.dismiss()));
    page.on("request", r => r.url().startsWith(root) || faults.push(`request elsewhere: ${r.url()}`));
    page.on("requestfailed", r => r.failure().errorText === "net::ERR_ABORTED" || faults.push(`failed: ${r.url()} ${r.failure().errorText}`));
    const tell = () => addEventListener("securitypolicyviolation", e => console.error(`the policy was broken: ${e.violatedDirective} ${e.blockedURI}`));
    await page.evaluateOnNewDocument(tell);
    page.on("workercreated", worker => worker.evaluate(tell).catch(() => {})); // it may have ended with its page
    await use(page, root);
  } catch (failure) {
    faults.unshift(failure.stack);
  }
  await browser.close();
  end();
  if (faults.length) {
    console.error(faults.join("\n"));
    process.exit(1);
  }
}

// kinds lists one page of each kind that a site has, by its name: the first that is
// there.
export function kinds(dist) {
  const site = path.join(dist, "site");
  const first = below => {
    const folder = path.join(site, below);
    if (!existsSync(folder)) return;
    for (const e of readdirSync(folder, {recursive: true}).sort()) {
      if (path.basename(e) === "index.html" && e !== "index.html" && !e.includes("page.")) return path.join(below, e);
    }
  };
  const found = {overview: "index.html", "not-found": "404.html"};
  for (const folder of ["commitments", "meeting", "series", "doc", "org", "person", "themes", "search"]) found[folder + "-all"] = folder + "/index.html";
  for (const folder of ["commitments", "meeting", "doc", "work", "thread", "series", "org", "person", "theme", "party"]) found[folder] = first(folder);
  found.try = "try.html";
  for (const name of ["overview", "meeting", "doc", "search-all", "themes-all", "try"]) found["ja-" + name] = found[name] && "ja/" + found[name];
  return Object.entries(found).filter(([, page]) => page && existsSync(path.join(site, page)));
}
