import { toClipboard } from "./clipboard";
import { words } from "./words";

const shownFor = 2000;

/** A button that copies the text of the element named in `for`. Where the browser refuses, the text is shown and selected, ready to be copied by hand. */
export class AccCopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    const label = button?.textContent ?? "";
    button?.addEventListener("click", () => void this.#copy(button, label));
  }

  async #copy(button: HTMLButtonElement, label: string): Promise<void> {
    const source = document.getElementById(this.getAttribute("for") ?? "");
    if (source === null) return;
    if (await toClipboard({ "text/plain": source.textContent })) button.textContent = words("Copied");
    else {
      source.closest("details")?.setAttribute("open", "");
      source.focus();
      getSelection()?.selectAllChildren(source);
      button.textContent = words("Copy the text below");
    }
    setTimeout(() => (button.textContent = label), shownFor);
  }
}
