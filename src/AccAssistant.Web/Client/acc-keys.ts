import { find } from "./find";
import { openAlone } from "./open-alone";

/** The sheet of keys: opened by Ctrl or ⌘ and /, or by a button. The dialog itself holds the focus and gives it back. */
export class AccKeys extends HTMLElement {
  connectedCallback(): void {
    const sheet = find(this, "dialog", HTMLDialogElement);
    const toggle = (): void => (sheet.open ? sheet.close() : openAlone(sheet));
    for (const button of document.querySelectorAll<HTMLButtonElement>("[data-keys]")) button.addEventListener("click", toggle);
    const onKey = (event: KeyboardEvent): void => {
      const asked = event.key === "/" && !event.repeat && (event.ctrlKey || event.metaKey);
      if (!asked && !(event.key === "Escape" && sheet.open)) return;
      event.preventDefault();
      toggle();
    };
    // Before anyone else: Escape would stop the answer under the sheet, wherever the focus is.
    document.addEventListener("keydown", onKey, { capture: true });
    sheet.addEventListener("click", (event) => {
      if (event.target === sheet && outside(sheet, event)) sheet.close();
    });
  }
}

/** On the shade around it. */
function outside(sheet: HTMLElement, event: MouseEvent): boolean {
  const { left, right, top, bottom } = sheet.getBoundingClientRect();
  return event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
}
