// The page on which a text is tried: hands what was written or dropped to the
// compiler, and shows what that says. Nothing of it leaves the machine. Marks and
// notes are those of a statement, so that the script of all pages shows them.
"use strict";

(() => {
  const form = document.querySelector("form.trial");
  const {folder, language} = form.dataset;
  const words = JSON.parse(form.dataset.words), kinds = JSON.parse(form.dataset.kinds);
  const said = form.querySelector("[role=status]"), bar = form.querySelector("progress"), button = form.querySelector("button");
  const places = {text: document.querySelector("div.text"), notes: document.querySelector(".notes ol"),
    diagnostics: document.querySelector("ol.said-of"), differences: document.querySelector("ol.differ")};
  const sections = document.querySelectorAll(".tried");
  let worker, ready = false, waiting = null;

  const fill = (text, ...values) => values.reduce((t, v, i) => t.replace(`{${i}}`, v), text);

  function element(name, className, ...content) {
    const e = document.createElement(name);
    if (className) e.className = className;
    e.append(...content);
    return e;
  }

  // ---- The compiler

  // begin starts the worker. A page that was opened from a disk may have none.
  function begin() {
    try {
      worker = new Worker(folder + "worker.js");
    } catch {
      return fail(location.protocol === "file:" ? words.disk : words.failed);
    }
    worker.onerror = e => {
      e.preventDefault();
      fail(location.protocol === "file:" ? words.disk : words.failed);
    };
    worker.onmessage = ({data}) => stages[data.stage](data);
  }

  const stages = {
    loading: ({share}) => {
      bar.hidden = false;
      bar.value = share;
      said.textContent = words.loading;
    },
    ready: () => {
      ready = true;
      bar.hidden = true;
      said.textContent = words.ready;
      form.dataset.ready = Math.round(performance.now());
      if (waiting) send(waiting);
    },
    done: ({result}) => {
      bar.hidden = true;
      button.disabled = false;
      said.textContent = result.documents.length ? words.done : words.nothing;
      show(result);
    },
    failed: ({why}) => fail(location.protocol === "file:" ? words.disk : `${words.failed} ${why}`),
  };

  function fail(why) {
    bar.hidden = true;
    button.disabled = true;
    said.textContent = why;
  }

  function send(files) {
    waiting = null;
    bar.hidden = false;
    bar.removeAttribute("value");
    said.textContent = words.compiling;
    worker.postMessage({files, language});
  }

  // ---- The drafts

  // draft is a text box, into which a file may be dropped instead.
  function draft(place, number) {
    const box = place.querySelector("textarea"), pick = place.querySelector("input[type=file]"), name = place.querySelector(".file");
    let file = null;
    const take = async f => {
      if (!f) return;
      file = {name: f.name, data: new Uint8Array(await f.arrayBuffer())};
      name.textContent = f.name;
      box.value = "";
    };
    pick.addEventListener("change", () => take(pick.files[0]));
    box.addEventListener("input", () => (file = null, name.textContent = ""));
    place.addEventListener("dragover", e => (e.preventDefault(), place.classList.add("over")));
    place.addEventListener("dragleave", () => place.classList.remove("over"));
    place.addEventListener("drop", e => {
      e.preventDefault();
      place.classList.remove("over");
      take(e.dataTransfer.files[0]);
    });
    return () => file || (box.value.trim() ? {name: `${words.draft}-${number}.txt`, data: new TextEncoder().encode(box.value)} : null);
  }

  const drafts = [...form.querySelectorAll(".draft")].map((place, i) => draft(place, i + 1));

  // named calls two files of the same name apart.
  function named(files) {
    const [a, b] = files;
    if (b && a.name === b.name) b.name = b.name.replace(/(\.[^.]*)?$/, "-2$1");
    return files;
  }

  form.addEventListener("submit", async e => {
    e.preventDefault();
    const files = named(drafts.map(d => d()).filter(Boolean));
    if (!files.length) return said.textContent = words.empty;
    button.disabled = true;
    if (ready) send(files); else waiting = files;
  });

  // ---- What was read

  function show({documents, rows, diagnostics, differences}) {
    places.text.replaceChildren(...documents.map((d, i) => page(d, i, rows)));
    places.notes.replaceChildren(...rows.map(note));
    places.diagnostics.replaceChildren(...diagnostics.map(diagnostic));
    places.differences.replaceChildren(...differences.map(difference));
    const counts = [documents.length, diagnostics.length, differences.length, rows.length];
    sections.forEach((s, i) => s.hidden = !counts[i]);
  }

  // page shows a document, with its marks in place and its coverage above.
  function page(d, number, rows) {
    const share = d.characters ? d.typed / d.characters : 0, open = d.characters - d.typed - d.furniture;
    const percent = n => (d.characters ? 100 * n / d.characters : 0).toFixed(0) + " %";
    const meter = element("meter");
    meter.value = share;
    meter.setAttribute("aria-label", words.coverage);
    const head = element("p", "coverage", meter, " ", fill(words.covered, percent(d.typed), percent(d.furniture), percent(open)));
    const text = element("div", "words");
    text.lang = d.language;
    text.append(...pieces(d, number, rows));
    return element("article", "tried-text", element("h3", "", d.file), head, text);
  }

  // pieces cuts a text wherever a mark begins or ends. Each piece leads to the note
  // of the shortest mark that it is in.
  function pieces({text, marks, unexplained}, number, rows) {
    const all = [...marks, ...unexplained.map(s => ({...s, row: -1}))].filter(m => m.end > m.start);
    all.sort((a, b) => a.start - b.start || b.end - a.end);
    const bounds = [...new Set([0, text.length, ...all.flatMap(m => [m.start, m.end])])].sort((a, b) => a - b);
    const out = [];
    let open = [], next = 0;
    for (let i = 0; i + 1 < bounds.length; i++) {
      const [from, to] = [bounds[i], bounds[i + 1]];
      open = open.filter(m => m.end > from);
      while (next < all.length && all[next].start <= from) open.push(all[next++]);
      out.push(piece(text.slice(from, to), open, rows, `d${number}-${from}`));
    }
    return out;
  }

  function piece(text, open, rows, place) {
    const read = open.filter(m => m.row >= 0).sort((a, b) => (a.end - a.start) - (b.end - b.start));
    if (!text.trim() || !open.length) return text;
    if (!read.length) return element("span", "open", text);
    const strongest = ["specific", "vague", "none"].find(s => read.some(m => rows[m.row].strength === s));
    const link = element("a", (strongest ? "p " + strongest : "") + (rows[read[0].row].strength ? "" : " e"), text);
    link.id = place;
    link.href = "#n" + (read[0].row + 1);
    link.dataset.n = [...new Set(read.map(m => m.row + 1))].join(" ");
    return link;
  }

  function note(row, i) {
    const li = element("li", "", element("h3", "", kinds[row.table] || row.title));
    li.id = "n" + (i + 1);
    for (const {name, value} of row.fields) li.append(element("p", "", `${name}: ${value}`));
    li.append(element("p", "", element("span", "", words.rule + " ", element("code", "", row.rule))));
    return li;
  }

  function diagnostic(d) {
    const at = d.line ? `${d.file}:${d.line}:${d.column}` : d.file;
    const li = element("li", d.severity, element("p", "", element("b", "", `${words[d.severity]} ${d.code}`), " ", element("span", "aside", at)));
    const message = element("p", "", d.message, d.hint ? " – " + d.hint : "");
    message.lang = "en";
    li.append(message);
    return li;
  }

  function difference({first, other, reason}) {
    const quote = p => {
      const q = element("blockquote", "");
      if (!p.text) return q;
      const link = element("a", "", p.text);
      link.href = `#d${p.document}-${p.start}`;
      link.lang = p.language;
      q.append(link);
      return q;
    };
    const why = element("p", "reason", reason);
    why.lang = "en";
    return element("li", "", why, element("div", "pair", quote(first), quote(other)));
  }

  begin();
})();
