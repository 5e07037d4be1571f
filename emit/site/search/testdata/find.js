// Runs the script of the search in node, with the folder of an index as its
// argument: reads a list of tasks from standard input, and writes their answers.
const fs = require("node:fs"), path = require("node:path"), vm = require("node:vm");
const [, , script, folder] = process.argv;
const loaded = [];

// A page that loads scripts from the folder.
const document = {
  createElement: () => ({}),
  querySelectorAll: () => [],
  head: {append: element => {
    loaded.push(element.src);
    vm.runInContext(fs.readFileSync(path.join(folder, element.src), "utf8"), page);
    setImmediate(element.onload);
  }},
};
const page = vm.createContext({document, TextEncoder, setTimeout, module: {}});
vm.runInContext(fs.readFileSync(script, "utf8") + ";globalThis.seek = seek", page);
vm.runInContext(fs.readFileSync(path.join(folder, "head.js"), "utf8"), page);

async function answer({cut, find, choices, tongue}) {
  if (find === undefined) return {terms: cut.map(page.seek.cut)};
  const began = performance.now(), hits = [];
  let first = 0;
  for await (const {kind, place, date, text, marks} of page.seek.find(find, choices, tongue)) {
    first = first || performance.now() - began;
    hits.push({kind, place, date, text, marked: marks.map(([start, end]) => text.slice(start, end))});
  }
  return {hits, first, loaded: loaded.splice(0)};
}

(async () => {
  const out = [];
  for (const task of JSON.parse(fs.readFileSync(0, "utf8"))) out.push(await answer(task));
  process.stdout.write(JSON.stringify(out));
})();
