/** Changes a turn into another rendering of it; whoever was in it by keyboard stays where they were, or at its question. */
export function keepingFocus(old: HTMLElement, change: () => HTMLElement): void {
  const focused = document.activeElement;
  const within = focused instanceof HTMLElement && old.contains(focused) ? selectorOf(focused) : null;
  const fresh = change();
  if (within === null || document.activeElement === focused) return;
  const same = within === "" ? null : fresh.querySelector<HTMLElement>(within);
  const place = same ?? fresh.querySelector<HTMLElement>(".question");
  if (place === null) return;
  if (same === null) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** What names it in another rendering of its turn; empty where nothing does. */
function selectorOf(element: HTMLElement): string {
  const call = element.closest<HTMLElement>("[data-call]")?.dataset["call"];
  if (element.tagName === "SUMMARY" && call !== undefined) return `[data-call="${CSS.escape(call)}"] summary`;
  if (element.dataset["rating"] !== undefined) return `[data-rating="${CSS.escape(element.dataset["rating"])}"]`;
  if (element.dataset["action"] !== undefined) return `[data-action="${CSS.escape(element.dataset["action"])}"]`;
  const address = element.getAttribute("href");
  return address === null ? "" : `a[href="${CSS.escape(address)}"]`;
}
