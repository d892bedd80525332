/** A page made for paper is printed as soon as it is there. */
export function printPaper(): void {
  if (document.querySelector("[data-paper=print]") !== null) window.addEventListener("load", () => window.print(), { once: true });
}
