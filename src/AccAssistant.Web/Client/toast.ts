import { find } from "./find";
import { words } from "./words";

interface Way {
  readonly name: string;
  readonly go: () => Promise<void>;
  /** Called when the way is offered no longer: dismissed, or the next line came. */
  readonly over?: () => void;
}

let offered: Way | undefined;

/** One line above everything, with a way on where there is one. It stays until that is taken, it is dismissed or the next line comes. */
export function toast(text: string, way?: Way): void {
  offered?.over?.();
  offered = way;
  const box = find(document, ".toast", HTMLElement);
  const button = find(box, ".toast-way", HTMLButtonElement);
  find(box, ".toast-dismiss", HTMLButtonElement).onclick = () => {
    box.hidden = true;
    offered = undefined;
    way?.over?.();
  };
  find(box, ".toast-text", HTMLElement).textContent = text;
  button.hidden = way === undefined;
  button.textContent = way?.name ?? "";
  button.onclick = () => {
    box.hidden = true;
    offered = undefined;
    way?.go().catch(() => toast(words("That did not work. Reload the page, then try again.")));
  };
  box.hidden = false;
}
