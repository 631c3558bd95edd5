// Search in both texts of the page that is open; matches are lit without touching the page (CSS Custom Highlight API).
"use strict";
(() => {
  const MOST = 2000; // matches that are looked for
  let cells = null, hits = [], at = -1, timer = 0;
  const folded = (text) => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);

  function look(section, wanted) {
    if (cells?.section !== section) {
      const list = review.all(".source, .clean", section);
      cells = { section, list: list.map((cell) => ({ cell, row: cell.parentElement, text: folded(cell.textContent) })) };
    }
    hits = [];
    for (const { cell, row, text } of cells.list) {
      if (row.hidden) continue;
      for (let i = text.indexOf(wanted); i >= 0 && hits.length < MOST; i = text.indexOf(wanted, i + wanted.length)) {
        hits.push({ cell, start: i, end: i + wanted.length });
      }
    }
  }

  // The stretch of the page that shows these code units of a cell.
  function range({ cell, start, end }) {
    const found = document.createRange();
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    let from = 0, begun = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const to = from + node.length;
      if (!begun && start < to) { found.setStart(node, start - from); begun = true; }
      if (begun && end <= to) { found.setEnd(node, end - from); break; }
      from = to;
    }
    return found;
  }

  function light(name, list) {
    if (typeof Highlight === "undefined") return; // an older browser goes to the paragraph only
    CSS.highlights.set(name, new Highlight(...list.map(range)));
  }

  function go(way) {
    if (!hits.length) return;
    at = (at + way + hits.length) % hits.length;
    light("match-now", [hits[at]]);
    hits[at].cell.scrollIntoView({ block: "nearest" });
    requestAnimationFrame(() => {
      const { top, height } = range(hits[at]).getBoundingClientRect();
      scrollBy(0, top + height / 2 - innerHeight / 2);
    });
    say();
  }

  function say() {
    const section = review.one(".page.open");
    const wanted = review.one(".search input", section).value;
    const count = `${hits.length}${hits.length === MOST ? "+" : ""}`;
    review.one(".search output", section).textContent =
      !wanted ? "" : !hits.length ? "no match" : at < 0 ? `${count} matches` : `${at + 1} of ${count}`;
  }

  function search(input) {
    const wanted = folded(input.value);
    at = -1;
    if (wanted) look(input.closest(".page"), wanted);
    else hits = [];
    light("match", hits);
    light("match-now", []);
    if (hits.length) go(1);
    else say();
  }

  document.addEventListener("input", ({ target }) => {
    if (!target.matches('input[type="search"]')) return;
    clearTimeout(timer);
    timer = setTimeout(search, 150, target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches('input[type="search"]')) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-hit]");
    if (button) go(Number(button.dataset.hit));
  });
  addEventListener("hashchange", () => { hits = []; light("match", []); light("match-now", []); });
})();
