// The script of the pages. All that is to be read is read without it: it shows
// what was read at a place of a text beside that place, and filters rows.
"use strict";
document.documentElement.classList.add("script");

// What only some pages need is in scripts of their own.
for (const form of document.querySelectorAll("form[data-script]")) {
  const script = document.createElement("script");
  script.src = form.dataset.script;
  document.head.append(script);
}

// Filters: a row is shown if the numbers of all choices are among its own.
for (const form of document.querySelectorAll("fieldset.filters")) {
  const place = form.parentElement;
  const rows = [...place.querySelectorAll(".provisions li")];
  const none = place.querySelector("p.none");
  const shown = form.querySelector("output");
  const filter = () => {
    const choices = [...form.elements].filter((e) => e.name && e.value);
    let count = 0;
    for (const row of rows) {
      const own = row.dataset.is.split(" ");
      const fits = choices.every((c) => own.includes(c.value));
      row.hidden = !fits;
      if (fits) count++;
    }
    for (const group of place.querySelectorAll("div.group")) {
      group.hidden = !group.querySelector("li:not([hidden])");
    }
    none.hidden = count > 0;
    shown.value = choices.length ? shown.dataset.of.replace("{0}", count).replace("{1}", rows.length) : "";
  };
  form.addEventListener("change", filter);
  filter();
}

// Notes: what was read at a place, on a card below it. A mark is a link to the
// first of its notes, so that it works from the keyboard as every link does.
const text = document.querySelector("div.text");
if (text) {
  const card = document.createElement("div");
  card.className = "card";
  card.hidden = true;
  card.setAttribute("role", "status");
  document.body.append(card);
  let mark = null;
  let wait = 0;

  const marks = 'a[href^="#n"]';
  // notes are those of a mark: the one that it leads to, or several.
  const notes = (m) => m.dataset.n?.split(" ") || [m.hash.slice(2)];
  const light = (on) => {
    if (!mark) return;
    const first = notes(mark).pop();
    for (const m of text.querySelectorAll(marks)) {
      if (notes(m).includes(first)) m.classList.toggle("lit", on);
    }
  };
  const hide = () => {
    light(false);
    card.hidden = true;
    mark = null;
  };
  const show = (m) => {
    clearTimeout(wait);
    if (m === mark && !card.hidden) return;
    hide();
    mark = m;
    card.replaceChildren();
    for (const n of notes(m)) {
      const note = document.getElementById("n" + n);
      if (!note) continue;
      const copy = document.createElement("div");
      for (const child of note.childNodes) copy.append(child.cloneNode(true));
      card.append(copy);
    }
    light(true);
    card.hidden = false;
    place(m);
  };
  // The card is below the last line that is lit, or above the first one, so that
  // it does not cover what it is about.
  const place = (m) => {
    const lines = [...text.querySelectorAll("a.lit")].flatMap((a) => [...a.getClientRects()]);
    const at = m.getClientRects()[0];
    const top = Math.min(at.top, ...lines.map((l) => l.top));
    let bottom = Math.max(at.bottom, ...lines.map((l) => l.bottom));
    const height = card.offsetHeight + 8;
    const above = bottom + height > innerHeight && top - height > 0;
    if (bottom + height > innerHeight && !above) bottom = at.bottom;
    const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - card.offsetWidth - 16));
    card.style.left = left + scrollX + "px";
    card.style.top = (above ? top - height : bottom + 8) + scrollY + "px";
  };
  const later = () => {
    clearTimeout(wait);
    wait = setTimeout(hide, 250);
  };
  const markOf = (e) => e.target instanceof Element && e.target.closest(marks);

  text.addEventListener("pointerover", (e) => { const m = markOf(e); if (m && e.pointerType !== "touch") show(m); });
  text.addEventListener("pointerout", (e) => { if (markOf(e) && e.pointerType !== "touch") later(); });
  text.addEventListener("focusin", (e) => { const m = markOf(e); if (m) show(m); });
  text.addEventListener("click", (e) => {
    const m = markOf(e);
    if (!m || e.ctrlKey || e.metaKey || e.shiftKey || e.detail === 0) return; // from the keyboard, it leads to its note
    e.preventDefault();
    show(m);
  });
  card.addEventListener("pointerenter", () => clearTimeout(wait));
  card.addEventListener("pointerleave", later);
  const arrive = () => {
    const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const m = at && text.contains(at) && (at.matches(marks) ? at : at.nextElementSibling);
    if (m && m.matches(marks)) { mark = m; light(true); }
  };
  addEventListener("hashchange", () => { hide(); arrive(); });
  arrive();
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") hide(); });
  document.addEventListener("click", (e) => { if (!card.hidden && !card.contains(e.target) && !markOf(e)) hide(); });
}

// The files of the data are one folder above those of the pages, as a build leaves
// them. Where pages and data are published together below the base, which the page
// shows by being at its own address, they are beside the pages.
const own = document.querySelector('link[rel="canonical"]');
const bare = (address) => address.replace(/[?#].*$/, "").replace(/(\/|\/index\.html)$/, "");
if (own && bare(own.href) === bare(location.href)) {
  const root = document.body.dataset.root;
  for (const a of document.querySelectorAll("a[href]")) {
    const way = a.getAttribute("href");
    if (way.startsWith(root + "../") && !/^(\.\.\/)/.test(way.slice(root.length + 3))) a.setAttribute("href", root + way.slice(root.length + 3));
  }
}

// An address that is not there: that of a part of a statement leads to its place
// on the page of the statement, and every other one stays.
if (document.body.classList.contains("notfound")) {
  const part = location.pathname.match(/^(.*\/doc\/[a-z0-9-]+)\/([a-z0-9-]+)\/?$/);
  if (part) location.replace(part[1] + "/#" + (/^\d/.test(part[2]) ? "p" : "") + part[2]);
}
