import { kept } from "./kept-texts";
import { cloneTemplate, find } from "./find";
import type { TurnView } from "./turn-view";

/** A question being changed, in its own place; what is typed survives a reload. Says "edited" with the text, on its turn's element. */
export class QuestionEditor {
  readonly #conversationId: string;

  constructor(conversationId: string) {
    this.#conversationId = conversationId;
  }

  /** What was being changed when the page was left. */
  restore(find: (turnId: string) => TurnView | null): void {
    const left = kept.read(this.#key);
    if (left === null) return;
    const { turn, text } = JSON.parse(left) as { turn: string; text: string };
    const view = find(turn);
    if (view !== null) this.open(view, text, false);
  }

  open(view: TurnView, text = view.question, takeFocus = true): void {
    document.querySelector<HTMLButtonElement>('.question-form [data-action="cancel-edit"]')?.click();
    const form = cloneTemplate("edit-template");
    const box = find(form, "textarea", HTMLTextAreaElement);
    box.value = text;
    const fit = () => (box.rows = Math.min(10, Math.max(2, box.value.split("\n").length)));
    const keep = () => kept.write(this.#key, JSON.stringify({ turn: view.id, text: box.value }));
    const leave = () => {
      form.remove();
      view.element.classList.remove("editing");
    };
    const close = () => {
      this.taken();
      leave();
    };
    const send = () => {
      const changed = box.value.trim();
      if (changed.length === 0) return;
      leave();
      view.element.dispatchEvent(new CustomEvent("edited", { bubbles: true, detail: { view, text: changed } }));
    };
    box.addEventListener("input", () => {
      keep();
      fit();
    });
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        close();
        view.element.querySelector<HTMLElement>('[data-action="edit"]')?.focus();
      } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !matchMedia("(pointer: coarse)").matches) {
        event.preventDefault();
        send();
      }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    find(form, '[data-action="cancel-edit"]', HTMLButtonElement).addEventListener("click", close);
    find(view.element, ".question", HTMLElement).after(form);
    view.element.classList.add("editing");
    if (text !== view.question) keep();
    fit();
    if (takeFocus) {
      box.focus();
      box.setSelectionRange(text.length, text.length);
    }
  }

  /** The server has the changed question. */
  taken(): void {
    kept.remove(this.#key);
  }

  get #key(): string {
    return `edit:${this.#conversationId}`;
  }
}
