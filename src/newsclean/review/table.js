// Tables whose columns sort: a click on a heading, most first (names: first to last); another click, the other way.
"use strict";
document.addEventListener("click", ({ target }) => {
  const head = target.closest?.("button")?.closest("th[scope=col]");
  if (!head) return;
  const column = [...head.parentElement.children].indexOf(head);
  const key = (row) => row.children[column].dataset.v;
  const names = column === 0;
  const order = names
    ? (a, b) => key(a).localeCompare(key(b), undefined, { numeric: true })
    : (a, b) => key(a) - key(b);
  const ways = names ? ["ascending", "descending"] : ["descending", "ascending"];
  const way = ways[head.getAttribute("aria-sort") === ways[0] ? 1 : 0];
  const body = head.closest("table").tBodies[0];
  const rows = [...body.rows].sort(order);
  for (const each of head.parentElement.children) each.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", way);
  body.append(...(way === "descending" ? rows.reverse() : rows));
});
