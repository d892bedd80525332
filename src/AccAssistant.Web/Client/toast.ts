import { find } from "./find";
import { words } from "./words";

interface Way {
  readonly name: string;
  readonly go: () => Promise<void>;
}

/** One line above everything, with a way on where there is one. It stays until that is taken or the next line comes. */
export function toast(text: string, way?: Way): void {
  const box = find(document, ".toast", HTMLElement);
  const button = find(box, "button", HTMLButtonElement);
  find(box, ".toast-text", HTMLElement).textContent = text;
  button.hidden = way === undefined;
  button.textContent = way?.name ?? "";
  button.onclick = () => {
    box.hidden = true;
    way?.go().catch(() => toast(words("That did not work. Reload the page, then try again.")));
  };
  box.hidden = false;
}
