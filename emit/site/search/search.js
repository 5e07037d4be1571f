// The search of the pages. The index is in scripts beside, which call head, terms
// and texts: a page that was opened from a disk may load nothing else. A query is
// cut into terms as the package search cuts the entries, which its test holds equal.
"use strict";

const seek = (() => {
  // ---- Cutting

  const spellings = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ς": "σ"};
  // A letter with the marks that may melt into it.
  const clusters = /[^][\p{M}ﾞﾟ\u1160-\u11ff\uffa0-\uffdc]*/gu;
  const isLetter = /^\p{L}$/u, inWords = /^[\p{L}\p{N}\p{M}]$/u;
  const isSpaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u, isHiragana = /^\p{Script=Hiragana}$/u;
  const isBlank = /^[ \t-\r]$/;

  const fold = text => [...text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC")]
    .map(c => (c = c.toLowerCase(), spellings[c] || c)).join("");

  const word = c => c !== undefined && inWords.test(c) && !isSpaceless.test(c);

  // folded returns the folded characters of a text, and of each the stretch of the
  // text that it was made of.
  function folded(text) {
    const chars = [], at = [];
    for (const found of text.matchAll(clusters)) {
      for (const c of fold(found[0])) {
        chars.push(c);
        at.push([found.index, found.index + found[0].length]);
      }
    }
    return {chars, at};
  }

  // runs cuts a text into words and stretches of Japanese; see runs in cut.go.
  function runs(text) {
    const {chars, at} = folded(text), out = [];
    for (let i = 0; i < chars.length;) {
      const spaceless = isSpaceless.test(chars[i]);
      if (!spaceless && !word(chars[i])) {
        i++;
        continue;
      }
      const places = spaceless ? japanese(chars, i) : latin(chars, i);
      i = places.pop();
      out.push({spaceless, chars: places.map(p => chars[p]), at: places.map(p => at[p])});
    }
    return out;
  }

  // japanese returns the places of a stretch of Japanese, and where it ends.
  function japanese(chars, i) {
    const places = [];
    while (i < chars.length) {
      let next = i;
      while (next < chars.length && isBlank.test(chars[next])) next++;
      if (next === chars.length || !isSpaceless.test(chars[next])) break;
      places.push(next);
      i = next + 1;
    }
    return [...places, i];
  }

  // latin returns the places of a word, and where it ends. The full stops of an
  // abbreviation in single letters are left out.
  function latin(chars, i) {
    const places = [];
    let single = true;
    while (word(chars[i])) {
      single = single && (places.length === 0 || chars[i - 1] === ".");
      places.push(i++);
      const lone = word(chars[i + 1]) && isLetter.test(chars[i + 1]) && !word(chars[i + 2]);
      if (single && chars[i] === "." && isLetter.test(chars[i - 1]) && lone) i++;
    }
    return [...places, i];
  }

  // termsOf returns the terms of a run, as a text has them.
  function termsOf(run) {
    if (!run.spaceless) return wordTerms(run);
    const out = [];
    run.chars.forEach((c, i) => {
      const last = i === run.chars.length - 1;
      if (!last && isHiragana.test(c) === isHiragana.test(run.chars[i + 1])) out.push(c + run.chars[i + 1]);
      else if (!isHiragana.test(c)) out.push(c);
    });
    return out;
  }

  function wordTerms(run) {
    const w = run.chars.join("");
    return index.silent.includes(w) ? [] : [singular(w)];
  }

  function singular(w) {
    if (!w.endsWith("s") || utf8.encode(w).length <= 4 || /[sui]s$/.test(w)) return w;
    return w.endsWith("ies") ? w.slice(0, -3) + "y" : w.slice(0, -1);
  }

  const utf8 = new TextEncoder();
  const cut = text => runs(text).flatMap(termsOf);

  // ---- Queries

  // Question is what a text must have to be a hit: terms, and stretches of Japanese
  // as they are, of which the terms are only the pairs.
  // What it was chosen by is a term too, and has no place in the text.
  function question(query, choices) {
    const terms = new Map(choices.map(choice => ["=" + choice, {term: "=" + choice, prefix: false}])), wanted = [];
    const parts = query.split(/\s+/).filter(Boolean);
    parts.forEach((part, n) => {
      const typing = n === parts.length - 1 && !/\s$/.test(query);
      for (const run of runs(part)) {
        for (const t of asked(run, typing)) terms.set(t.term + t.prefix, t);
        wanted.push({...run, text: run.chars.join(""), terms: run.spaceless ? [] : asked(run, typing)});
      }
    });
    return {terms: [...terms.values()], wanted: wanted.filter(w => w.spaceless || w.terms.length)};
  }

  // asked returns the terms of a run of a query. A word that may not be written to
  // its end, or that others begin with, is only how a term begins, and so is a
  // single character of Japanese.
  function asked(run, typing) {
    const terms = termsOf(run), length = run.chars.length;
    if (!run.spaceless) return terms.map(term => ({term, prefix: length >= 4 || typing && length >= 2}));
    // What follows the last character is not known: a term of its own in the query,
    // it may be the first of a pair in the text.
    const open = !isHiragana.test(run.chars[length - 1]);
    const exact = (open ? terms.slice(0, -1) : terms).map(term => ({term, prefix: false}));
    return exact.length || !open ? exact : [{term: terms[0], prefix: true}];
  }

  // marks returns the stretches of a text that answer a question, or null if the
  // text does not answer it after all.
  function marks(text, {wanted}) {
    const own = runs(text), found = [];
    for (const w of wanted) {
      const places = own.flatMap(run => w.spaceless ? stretches(run, w.text) : words(run, w.terms));
      if (!places.length) return null;
      found.push(...places);
    }
    return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  }

  // stretches returns the places of a text within a stretch of Japanese.
  function stretches(run, text) {
    const out = [], wide = [...text].length;
    if (!run.spaceless || !run.chars.join("").includes(text)) return out;
    for (let i = 0; i + wide <= run.chars.length; i++) {
      if (run.chars.slice(i, i + wide).join("") === text) out.push([run.at[i][0], run.at[i + wide - 1][1]]);
    }
    return out;
  }

  function words(run, terms) {
    const own = run.spaceless ? [] : termsOf(run);
    const hit = own.some(o => terms.some(t => t.prefix ? o.startsWith(t.term) : o === t.term));
    return hit ? [[run.at[0][0], run.at[run.at.length - 1][1]]] : [];
  }

  // ---- The index

  const index = {silent: []}, shards = {terms: [], texts: []}, loading = new Map();
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const valueOf = new Map([...digits].map((d, n) => [d, n]));
  let folder = ""; // of the files of the index, relative to the page

  // What the files of the index call.
  const head = h => Object.assign(index, h);
  const terms = (n, text) => shards.terms[n] = decoded(text);
  const texts = (n, rows) => {
    rows.forEach((row, i) => row[2] === 0 && ([, , row[2], , , row[5]] = rows[i - 1]));
    shards.texts[n] = rows;
  };

  // load loads a file of the index, once.
  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = folder + name + ".js";
        script.onload = done;
        script.onerror = () => (loading.delete(name), failed(new Error(script.src)));
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  // decoded reads a shard of terms: its terms, and where each of them is.
  function decoded(text) {
    const [words, numbers] = text.split(" "), list = [], places = [];
    let i = 0, before = "";
    const number = (s, from) => {
      let n = 0, digit = 32;
      for (let shift = 0; digit >= 32; shift += 5) {
        digit = valueOf.get(s[from++]);
        n += (digit & 31) * 2 ** shift;
      }
      return [n, from];
    };
    for (const w of words.split(",")) {
      const [shared, from] = number(w, 0);
      list.push(before = before.slice(0, shared) + w.slice(from));
      let count, step, last = -1;
      [count, i] = number(numbers, i);
      const own = [];
      while (count-- > 0) {
        [step, i] = number(numbers, i);
        own.push(last += step + 1);
      }
      places.push(own);
    }
    return {list, places};
  }

  // shardOf returns the number of the last shard that begins with a text or before it.
  function shardOf(starts, wanted) {
    let low = 0, high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= wanted) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  }

  // entriesOf returns the numbers of the entries that hold a choice, or of those in
  // the blocks that hold a word, which may be in one of them only.
  async function entriesOf({term, prefix}) {
    const numbers = [];
    for (let n = shardOf(index.terms, term); n < index.terms.length; n++) {
      if (index.terms[n] > term && !(prefix && index.terms[n].startsWith(term))) break;
      numbers.push(n);
    }
    await Promise.all(numbers.map(n => load("terms-" + n)));
    const found = new Set(), block = term[0] === "=" ? 1 : index.block;
    for (const n of numbers) {
      const {list, places} = shards.terms[n];
      list.forEach((t, i) => {
        if (t !== term && !(prefix && t.startsWith(term))) return;
        for (const p of places[i]) {
          for (let e = p * block; e < Math.min((p + 1) * block, index.entries); e++) found.add(e);
        }
      });
    }
    return found;
  }

  async function entry(n) {
    const shard = shardOf(index.texts, n);
    await load("texts-" + shard);
    const [kind, place, title, language, text, dates = []] = shards.texts[shard][n - index.texts[shard]];
    return {kind, place, title, language, text, dates};
  }

  // candidates returns the entries that may have all terms of a question, in the
  // order in which they are shown.
  async function candidates({terms}) {
    const sets = await Promise.all(terms.map(entriesOf));
    if (!sets.length) return [];
    sets.sort((a, b) => a.size - b.size);
    return [...sets[0]].filter(n => sets.every(s => s.has(n))).sort((a, b) => a - b);
  }

  // find yields what answers a query among the entries of all choices, which are
  // written as "kind=person"; without a query, all of these. Dates are in the words of
  // the language that has the number tongue. Where there is no title the text ends with
  // its date, and is found by that in the other languages too.
  async function* find(query, choices = [], tongue = 0) {
    if (!query && !choices.length) return;
    await load("head");
    const q = question(query, choices), list = await candidates(q);
    for (let i = 0; i < list.length; i++) {
      for (const n of list.slice(i, i + ahead)) entry(n).catch(() => {}); // these load side by side
      const {dates, ...e} = await entry(list[i]), date = dates[tongue];
      const text = e.title || !date ? e.text : e.text + " · " + date;
      const m = marks(e.title ? text : [text, ...dates].join(" · "), q);
      if (m) yield {...e, date, text, marks: m.filter(([, end]) => end <= text.length)};
    }
  }

  const ahead = 20;

  // ---- The page

  // shown is the part of a text that is shown: all of it, or what is around the
  // first mark.
  function shown(text, marks) {
    const most = 320, before = 100;
    if (text.length <= most || !marks.length) return [0, Math.min(text.length, most)];
    const from = Math.max(0, Math.min(marks[0][0] - before, text.length - most));
    const blank = text.lastIndexOf(" ", from);
    return [from && blank > from - 20 ? blank + 1 : from, from + most];
  }

  function marked(parent, {text, marks}) {
    const [from, to] = shown(text, marks);
    let at = from;
    if (from > 0) parent.append("… ");
    for (const [start, end] of marks) {
      if (start < at || end > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      parent.append(text.slice(at, start), mark);
      at = end;
    }
    parent.append(text.slice(at, to), to < text.length ? " …" : "");
    return parent;
  }

  function element(name, className, text) {
    const e = document.createElement(name);
    if (className) e.className = className;
    if (text) e.textContent = text;
    return e;
  }

  // item shows a hit: what is a part of a statement under its title.
  function item(hit, {places, kinds}) {
    const li = element("li", "hit"), link = element("a"), kind = element("span", "kind", kinds[hit.kind] || hit.kind);
    link.href = places + hit.place;
    li.append(link, " ", kind);
    if (!hit.title) {
      marked(link, hit).lang = hit.language;
      return li;
    }
    link.textContent = hit.title;
    const quote = marked(element("p", "quote"), hit);
    quote.lang = link.lang = hit.language;
    if (hit.date) link.after(" ", element("span", "when", hit.date + " ·"));
    li.append(quote);
    return li;
  }

  // attend lets a form of the page search: it has the query, a list for the hits,
  // a line that says what is there, and a button for more.
  function attend(form) {
    const said = form.querySelector("[role=status]"), more = form.querySelector("button.more"), list = form.querySelector("ol");
    const words = form.dataset, options = {places: words.places, kinds: JSON.parse(words.kinds)};
    const lists = [...form.querySelectorAll("select")];
    const step = 20;
    let running = 0, hits, next, waiting;
    folder = words.index;

    // show shows the next hits of the query; fresh, the first.
    async function show(fresh) {
      const run = ++running, query = form.elements.q.value.trim() && form.elements.q.value.normalize();
      const choices = lists.filter(l => l.value).map(l => l.name + "=" + l.value), asked = query || choices.length > 0;
      said.textContent = asked ? words.waiting : "";
      more.hidden = true;
      try {
        if (fresh) {
          list.replaceChildren();
          hits = find(query, choices, Number(words.tongue));
          next = hits.next();
        }
        for (let n = 0, hit; n < step && !(hit = await next).done; n++) {
          if (run !== running) return;
          list.append(item(hit.value, options));
          next = hits.next();
        }
        const last = (await next).done;
        if (run !== running || !asked) return;
        more.hidden = last;
        said.textContent = list.children.length ? (last ? words.found : words.first).replace("{0}", list.children.length) : words.none;
      } catch {
        if (run === running) said.textContent = words.failed;
      }
    }
    form.addEventListener("submit", e => (e.preventDefault(), show(true)));
    form.elements.q.addEventListener("input", () => (clearTimeout(waiting), waiting = setTimeout(show, 120, true)));
    for (const l of lists) l.addEventListener("change", () => show(true));
    more.addEventListener("click", () => show(false));
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (form.elements[name]) form.elements[name].value = value;
    }
    show(true);
  }

  if (typeof document === "object") document.querySelectorAll("form.finder[data-index]").forEach(attend);
  return {head, terms, texts, cut, find};
})();

if (typeof module === "object") module.exports = seek;
