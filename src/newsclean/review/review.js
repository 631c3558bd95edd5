// The view of a text: which change is at hand, which rules are on, which page is open.
"use strict";
const review = (() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const FIELDS = ["rule", "reason", "safety", "held", "s0", "s1", "line", "column", "c0", "c1", "before", "after"];
  const rules = read("rules");
  const off = new Set(); // numbers of rules that are switched off, in all texts
  const views = new Map();
  let view = null; // the text that is open

  // One text: its changes, and for each of them its marks in both columns. Made when it is first opened.
  function make(section) {
    const number = Number(section.id.slice(1));
    const changes = read(`d${number}`).map((row) => Object.fromEntries(FIELDS.map((field, i) => [field, row[i]])));
    changes.forEach((change) => { change.marks = []; });
    const rows = all(".row", section);
    const marks = rows.flatMap((row, at) => all(".m", row).map((element) => {
      const covers = element.dataset.c.split(" ").map((n) => Number(n) - 1);
      const mark = { element, covers, row: at, out: false, rule: changes[covers.at(-1)].rule };
      covers.forEach((n) => changes[n].marks.push(mark));
      return mark;
    }));
    const byElement = new Map(marks.map((mark) => [mark.element, mark]));
    const made = { section, number, changes, rows, marks, byElement, at: -1, show: "all" };
    if (changes.length) changes[0].marks[0].element.tabIndex = 0; // one stop for Tab; j, k and the buttons go on
    return made;
  }

  const on = (change) => !off.has(change.rule) && (view.show !== "held" || change.held);

  // Marks of rules that are off, and paragraphs without anything to show, step back.
  function refresh() {
    const busy = new Set();
    for (const mark of view.marks) {
      const top = mark.covers.findLast((n) => on(view.changes[n]));
      const out = top === undefined;
      if (out !== mark.out) mark.element.classList.toggle("out", out);
      mark.out = out;
      if (out) continue;
      busy.add(mark.row);
      const { rule } = view.changes[top];
      if (rule !== mark.rule) mark.element.classList.replace(`r${mark.rule}`, `r${rule}`);
      mark.rule = rule;
    }
    view.rows.forEach((row, at) => { row.hidden = view.show !== "all" && !busy.has(at); });
    if (view.at >= 0 && !on(view.changes[view.at])) leave();
    else tell(view.at);
  }

  function paint(name, covers) {
    for (const element of all(`.${name}`, view.section)) element.classList.remove(name);
    for (const n of covers) for (const mark of view.changes[n].marks) mark.element.classList.add(name);
  }

  // The card: everything about one change. Text goes in as text, never as markup.
  function tell(n) {
    const told = one("#told");
    told.replaceChildren();
    if (!view || !view.changes.length) {
      told.append(view ? "Nothing was changed." : "Choose a text.");
      return;
    }
    if (n < 0) {
      const keys = build("span", "for-keys", "");
      keys.append(" with ", key("j"), " and ", key("k"));
      told.append(build("span", "", "Choose a mark, or go from change to change"), keys);
      return;
    }
    const change = view.changes[n];
    const [rule, plugin] = rules[change.rule];
    told.append(
      build("span", `swatch r${change.rule}`, ""), build("strong", "rule", rule, `${rule}, plugin ${plugin}`),
      build("span", "reason", change.reason), build("span", `safety ${change.safety}`, safetyOf(change)),
      values(change), build("span", "where", whereOf(change)),
      build("span", "count", `${n + 1} of ${view.changes.length}`),
    );
    const others = new Set(change.marks.flatMap((mark) => mark.covers).filter((m) => m !== n && on(view.changes[m])));
    for (const m of [...others].sort((a, b) => a - b)) {
      const other = build("button", "other", `also here: ${rules[view.changes[m].rule][0]}`);
      other.type = "button";
      other.addEventListener("click", () => select(m));
      told.append(other);
    }
  }

  function build(name, class_, text, title) {
    const element = document.createElement(name);
    element.className = class_;
    element.textContent = text;
    if (title) element.title = title;
    return element;
  }
  const key = (text) => build("kbd", "", text);

  function values(change) {
    const span = build("span", "values", "");
    span.append(build("del", `r${change.rule}`, change.before), " → ", build("ins", `r${change.rule}`, change.after));
    return span;
  }
  const safetyOf = (change) => (change.held ? `${change.safety}, held back` : change.safety);
  const whereOf = (change) =>
    `source ${change.s0}–${change.s1} (line ${change.line}, column ${change.column}) → clean ${change.c0}–${change.c1}`;

  // Make a change the one at hand: lit in both columns, in view, told, and where Tab comes back to.
  function select(n, { focus = true, scroll = true, side = "source" } = {}) {
    const change = view.changes[n];
    const mark = change.marks.find((m) => m.element.closest(`.${side}`)) ?? change.marks[0];
    view.at = n;
    for (const element of all('.m[tabindex="0"]', view.section)) element.tabIndex = -1;
    mark.element.tabIndex = 0;
    paint("lit", []);
    paint("now", [n]);
    if (scroll) into(mark.element);
    if (focus) mark.element.focus({ preventScroll: true });
    tell(n);
    one("#say").textContent = `${n + 1} of ${view.changes.length}: ${rules[change.rule][0]}, ${change.reason}, `
      + `${safetyOf(change)}: ${change.before} becomes ${change.after}; ${whereOf(change)}`;
    try {
      history.replaceState(null, "", `#p${view.number}c${n + 1}`);
    } catch { /* some browsers let no page from a disk do that: then there is no address to copy */ }
  }

  // Rows out of view have only a guessed height until they are drawn: look twice.
  function into(element) {
    element.closest(".row").scrollIntoView({ block: "nearest" });
    element.scrollIntoView({ block: "center" });
    requestAnimationFrame(() => element.scrollIntoView({ block: "center" }));
  }

  function leave() {
    view.at = -1;
    paint("now", []);
    paint("lit", []);
    tell(-1);
    one("#say").textContent = "";
  }

  // The next change that shows; if none is at hand, the first that is not above the window.
  function step(way) {
    if (!view) return;
    const { changes } = view;
    let n = view.at;
    if (n < 0) {
      const first = changes.findIndex((c) => c.marks[0].element.closest(".row").getBoundingClientRect().bottom > 0);
      n = way > 0 ? first - 1 : first;
    }
    do n += way; while (changes[n] && !on(changes[n]));
    if (changes[n]) select(n, { side: document.activeElement.closest(".clean") ? "clean" : "source" });
    else one("#say").textContent = way > 0 ? "That was the last change." : "That was the first change.";
  }

  // #p2 is the second text, #p2c7 its seventh change, anything else the index.
  function route() {
    const [, page, change] = /^#p(\d+)(?:c(\d+))?$/.exec(location.hash) ?? [];
    if (view && location.hash && !page) return; // a place on this page, such as #main
    const section = (page && one(`#p${page}`)) || one(".page");
    for (const each of all(".page.open")) if (each !== section) each.classList.remove("open");
    section.classList.add("open");
    const known = section.id !== "index";
    if (known && !views.has(section.id)) views.set(section.id, make(section));
    const other = view !== (view = known ? views.get(section.id) : null);
    document.body.classList.toggle("indexed", !known);
    if (view) refresh();
    if (other) scrollTo(0, 0);
    if (view && view.changes[change - 1]) select(change - 1);
    else if (other) tell(-1);
  }

  // In a narrow window the panel is folded; in a wide one it has no handle to fold it with.
  const narrow = matchMedia("(max-width: 60rem)");
  const fold = () => { for (const panel of all(".panel")) panel.open = !narrow.matches; };

  function find() {
    const field = one(".page.open .search input");
    if (!field) return;
    field.closest(".panel").open = true;
    field.focus();
  }

  const markOf = (event) => view?.byElement.get(event.target.closest?.(".m"));
  const topOf = (mark) => mark.covers.findLast((n) => on(view.changes[n]));

  document.addEventListener("pointerover", (event) => {
    const mark = markOf(event);
    if (!mark || mark.out || event.pointerType === "touch") return;
    paint("lit", mark.covers);
    tell(topOf(mark));
  });
  document.addEventListener("pointerout", (event) => {
    if (!markOf(event)) return;
    paint("lit", []);
    tell(view.at);
  });
  document.addEventListener("focusin", (event) => {
    const mark = markOf(event);
    if (mark && !mark.out && !mark.covers.includes(view.at)) select(topOf(mark), { focus: false, scroll: false });
  });
  document.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (mark && !mark.out && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      select(topOf(mark), { scroll: false, side: event.target.closest(".clean") ? "clean" : "source" });
    }
    const button = event.target.closest?.("[data-step]");
    if (button) step(Number(button.dataset.step));
  });
  document.addEventListener("change", ({ target }) => {
    if (target.dataset.rule) {
      off[target.checked ? "delete" : "add"](Number(target.dataset.rule));
      for (const box of all(`[data-rule="${target.dataset.rule}"]`)) box.checked = target.checked;
      refresh();
    } else if (target.dataset.habit) {
      for (const box of all(`[data-habit="${target.dataset.habit}"]`)) box.checked = target.checked;
      document.body.classList.toggle(target.dataset.habit, target.checked);
    } else if (target.name?.startsWith("show")) {
      view.show = target.value;
      refresh();
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches?.('input[type="search"]');
    if (event.key === "Escape" && view && !typing) leave();
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !document.body.classList.contains("keys")) return;
    const act = { j: () => step(1), k: () => step(-1), "/": find }[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  addEventListener("hashchange", route);

  document.body.classList.add("keys");
  narrow.addEventListener("change", fold);
  fold();
  route();
  return { all, one, get view() { return view; } };
})();
