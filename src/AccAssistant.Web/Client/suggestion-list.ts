import type { Suggestion } from "./chat-connection";
import { Options, stepOf } from "./options";

export type Suggest = (text: string) => Promise<readonly Suggestion[]>;

/** What may be completed: a command and what follows it, or a record's number at the end. */
const completable = /^\s*\/|(?:#|№|\b(?:rfi|issue|submittal)s?[\s-])\d[\w.-]*$/i;

/** The list over the box that completes what is typed. A command's beginning has its first line chosen; elsewhere Return still sends. */
export class SuggestionList {
  readonly #box: HTMLTextAreaElement;
  readonly #list: HTMLElement;
  readonly #options: Options;
  #shown: readonly Suggestion[] = [];
  /** The whole text, and what of it stood before the cursor, when they were shown. */
  #shownIn = "";
  #shownFor = "";
  #asking = false;
  #closed = false;

  constructor(box: HTMLTextAreaElement, list: HTMLElement) {
    this.#box = box;
    this.#list = list;
    this.#options = new Options(box, list);
    box.addEventListener("blur", () => this.close());
    list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      if (option !== null) this.#take([...list.children].indexOf(option));
    });
  }

  get open(): boolean {
    return !this.#list.hidden;
  }

  /** Asks for one text at a time: while an answer is on its way, only what stands in the box when it comes is asked next. */
  async refresh(suggest: Suggest): Promise<void> {
    if (!completable.test(this.#beforeCursor)) {
      this.close();
      return;
    }
    this.#closed = false;
    if (this.#asking) return;
    this.#asking = true;
    let text = "";
    let found: readonly Suggestion[] = [];
    while (text !== this.#beforeCursor && completable.test(this.#beforeCursor)) {
      text = this.#beforeCursor;
      found = await suggest(text).catch(() => []);
    }
    this.#asking = false;
    if (!this.#closed && text === this.#beforeCursor && document.activeElement === this.#box) this.#show(text, found);
  }

  close(): void {
    this.#closed = true;
    this.#show("", []);
  }

  /** True when the key was for the list. */
  onKey(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing) return false;
    if (this.#moved) {
      this.close();
      return false;
    }
    const step = stepOf(event);
    if (step !== null) this.#options.move(step);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Tab" && !event.shiftKey) this.#take(Math.max(0, this.#options.chosen));
    else if (event.key === "Enter" && !event.shiftKey && this.#options.chosen >= 0) this.#take(this.#options.chosen);
    else return false;
    event.preventDefault();
    return true;
  }

  /** The cursor went elsewhere in the same text: what is shown goes on with another place. Who types on is shown more in a moment. */
  get #moved(): boolean {
    return this.#box.value === this.#shownIn && this.#beforeCursor !== this.#shownFor;
  }

  get #beforeCursor(): string {
    return this.#box.value.slice(0, this.#box.selectionStart);
  }

  #show(text: string, found: readonly Suggestion[]): void {
    this.#shownIn = this.#box.value;
    this.#shownFor = text;
    // What is there already needs no completing.
    this.#shown = found.length === 1 && found[0]?.text.trimEnd() === text.trimEnd() ? [] : found;
    this.#list.hidden = this.#shown.length === 0;
    // The beginning of a command or of one of its own words; a name or a number is good as it stands.
    const begun = /^\s*\/[\p{L}-]*$/u.test(text) || (/\S$/.test(text) && this.#shown[0]?.detail === "");
    this.#options.show(this.#shown.map(option), begun && !this.#shown.some((one) => one.text.trimEnd() === text.trim()) ? 0 : -1);
  }

  #take(index: number): void {
    const taken = this.#shown[index];
    if (taken === undefined || this.#moved) return;
    const rest = this.#box.value.slice(this.#box.selectionStart);
    this.#box.value = taken.text + rest;
    this.#box.setSelectionRange(taken.text.length, taken.text.length);
    this.close();
    this.#box.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function option(suggestion: Suggestion): HTMLElement {
  const element = document.createElement("li");
  element.setAttribute("role", "option");
  element.append(span("label", suggestion.label), span("detail", suggestion.detail));
  return element;
}

function span(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}
