const names = new Intl.Collator(document.documentElement.dataset["format"], { numeric: true, sensitivity: "base" });
const decimal = new Intl.NumberFormat(document.documentElement.dataset["format"]).formatToParts(1.1).find((part) => part.type === "decimal")?.value ?? ".";
const originals = new WeakMap<HTMLTableSectionElement, readonly HTMLTableRowElement[]>();
const directions: Readonly<Record<string, string>> = { ascending: "descending", descending: "" };

interface Placed {
  readonly row: HTMLTableRowElement;
  readonly text: string;
  /** NaN for what is neither a number nor a date. */
  readonly value: number;
}

/** Orders a table's rows by one column: one way, then the other, then as they came. Rows without a value stay last. */
export function sortBy(heading: HTMLTableCellElement): void {
  const table = heading.closest("table");
  const body = table?.tBodies[0];
  if (table === null || body === undefined) return;
  const original = originals.get(body) ?? [...body.rows];
  originals.set(body, original);
  const direction = directions[heading.getAttribute("aria-sort") ?? ""] ?? "ascending";
  for (const other of table.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
  if (direction !== "") heading.setAttribute("aria-sort", direction);
  body.append(...(direction === "" ? original : sorted(original, heading.cellIndex, direction === "descending")));
  const some = table.closest("figure")?.querySelector<HTMLElement>(".sorted-some");
  if (some) some.hidden = direction === "";
}

function sorted(rows: readonly HTMLTableRowElement[], column: number, descending: boolean): HTMLTableRowElement[] {
  const placed = rows.map((row) => place(row, row.cells[column]));
  const filled = placed.filter((one) => one.text !== "");
  const byValue = filled.every((one) => !Number.isNaN(one.value));
  filled.sort((left, right) => (byValue ? left.value - right.value : names.compare(left.text, right.text)) * (descending ? -1 : 1));
  return [...filled, ...placed.filter((one) => one.text === "")].map((one) => one.row);
}

function place(row: HTMLTableRowElement, cell: HTMLTableCellElement | undefined): Placed {
  const isSet = cell !== undefined && cell.querySelector(".not-set") === null;
  // "13 days late" counts as 13.
  const text = isSet ? ((cell.querySelector(".late")?.firstChild ?? cell).textContent ?? "").trim() : "";
  const written = cell?.dataset["value"] || cell?.querySelector("time")?.dateTime;
  return { row, text, value: written ? writtenValue(written) : shownValue(text) };
}

/** Of a number, an ISO date or a month as programs write them. */
function writtenValue(written: string): number {
  return /^\d{4}-\d\d(?:-\d\d|$)/.test(written) ? Date.parse(written) : Number(written);
}

/** Of a figure or a day in running text, which may be written in any language. */
function shownValue(text: string): number {
  if (/^(\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9} \d{4})$/u.test(text)) return Date.parse(text);
  const figure = text.replaceAll(/[\s%+]/g, "").replace("−", "-");
  if (!/^-?\d[\d.,’']*$/.test(figure)) return NaN;
  const grouped = /^-?\d{1,3}(?:([.,’'])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.exec(figure)?.[1];
  // "1.234" alone is a thousand and more, but where the reader's decimals begin with a point.
  const separator = grouped !== undefined && (grouped !== decimal || !/^-?\d+\D\d+$/.test(figure)) ? grouped : "";
  return Number((separator === "" ? figure : figure.replaceAll(separator, "")).replace(",", "."));
}
