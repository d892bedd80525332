import { toClipboard } from "./clipboard";

const shownFor = 2000;

/** A button that copies the text of the element named in `for`. Where the browser refuses, the text is shown and selected, ready to be copied by hand. */
export class AccCopyText extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", (event) => void this.copy(event.currentTarget as HTMLButtonElement));
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const source = document.getElementById(this.getAttribute("for") ?? "");
    if (source === null) return;
    const was = button.textContent;
    if (await toClipboard({ "text/plain": source.textContent })) button.textContent = "Copied";
    else {
      source.closest("details")?.setAttribute("open", "");
      source.focus();
      getSelection()?.selectAllChildren(source);
      button.textContent = "Copy the text below";
    }
    setTimeout(() => (button.textContent = was), shownFor);
  }
}
