import { find } from "./find";

/** One line above everything, with the way back. It stays until it is used or the next one comes. */
export function toast(text: string, undo: () => Promise<void>): void {
  const box = find(document, ".toast", HTMLElement);
  const button = find(box, "button", HTMLButtonElement);
  find(box, ".toast-text", HTMLElement).textContent = text;
  button.onclick = () => {
    box.hidden = true;
    void undo();
  };
  box.hidden = false;
}
