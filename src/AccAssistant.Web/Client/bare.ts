/** Marks a cell that Excel must not take for a formula, a date or a number. */
const asText = "data-as-text";

/** Leaves what another program needs of our markup: elements, addresses, and figures without the words beside them. */
export function bare(root: HTMLElement): void {
  // A column says "Days late" or what its days are already; with the words Excel would not take it for a number.
  for (const left of root.querySelectorAll("svg, .not-copied, td :is(.late, .days) > span")) left.remove();
  // An address of this site leads nowhere elsewhere.
  for (const inner of root.querySelectorAll("a, button"))
    if (!(inner instanceof HTMLAnchorElement) || inner.origin === location.origin) inner.replaceWith(...inner.childNodes);
  for (const element of root.querySelectorAll("*")) {
    const isText = element instanceof HTMLTableCellElement && !element.matches(".figure, .cell-date, .cell-late, .cell-days");
    for (const { name } of [...element.attributes]) if (name !== "href" && name !== "start") element.removeAttribute(name);
    element.toggleAttribute(asText, isText);
  }
}

/** As Word, Excel and e-mail read it: lines between the cells, record text as text. */
export function officeHtml(bared: HTMLElement): string {
  const root = bared.cloneNode(true) as HTMLElement;
  for (const table of root.querySelectorAll("table")) table.setAttribute("border", "1");
  // As an attribute of an element the page's own security policy would refuse it.
  return root.innerHTML.replaceAll(` ${asText}=""`, ` style="mso-number-format:'\\@'"`);
}
