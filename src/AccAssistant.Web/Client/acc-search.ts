import { find } from "./find";
import { fetchFragment } from "./fragment";
import { openAlone } from "./open-alone";
import { Options, stepOf } from "./options";
import { counted, words } from "./words";

const patience = 120;

/** Ctrl or ⌘ K: conversations by title, words and record number. */
export class AccSearch extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #input!: HTMLInputElement;
  #summary!: HTMLElement;
  #options!: Options;
  #asking: AbortController | null = null;
  #timer = 0;
  /** What the list shown was searched with. */
  #searched = "";

  connectedCallback(): void {
    this.#dialog = find(this, "dialog", HTMLDialogElement);
    this.#input = find(this, "input", HTMLInputElement);
    this.#summary = find(this, ".search-summary", HTMLElement);
    this.#options = new Options(this.#input, find(this, "#search-results", HTMLElement));
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), patience);
    });
    this.#input.addEventListener("keydown", (event) => this.#onKey(event));
    this.#dialog.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
      if (option !== null) this.#open(option);
      else if (event.target === this.#dialog) this.#dialog.close();
    });
    document.querySelector('[data-search="open"]')?.addEventListener("click", () => this.#show());
    document.addEventListener("keydown", (event) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#show();
    });
  }

  #show(): void {
    if (this.#dialog.open) return;
    openAlone(this.#dialog);
    this.#input.select();
    void this.#search();
  }

  async #search(): Promise<void> {
    this.#asking?.abort();
    const text = this.#input.value.trim();
    if (text.length === 0) {
      this.#list([], text);
      this.#summary.textContent = words("Type a word of a title, a question or an answer, or a record number.");
      return;
    }
    const asking = (this.#asking = new AbortController());
    const found = await fetchFragment(`${this.#input.dataset["search"] ?? ""}?q=${encodeURIComponent(text)}`, asking.signal);
    if (asking.signal.aborted) return;
    if (found === null) {
      this.#list([], text);
      this.#summary.textContent = words("The conversations could not be searched. Try again in a moment.");
      return;
    }
    const options = [...found.querySelectorAll<HTMLElement>("[role=option]")];
    this.#list(options, text);
    this.#summary.textContent = options.length === 0 ? words("No conversation about this project has “{0}”.", text) : counted(options.length, "1 conversation", "{0} conversations");
  }

  #onKey(event: KeyboardEvent): void {
    const step = stepOf(event);
    if (step !== null) {
      event.preventDefault();
      this.#options.move(step);
    }
    // Otherwise the first Escape only empties the box.
    if (event.key === "Escape") {
      event.preventDefault();
      this.#dialog.close();
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    void this.#enter();
  }

  /** Of what was typed, not of what was searched before. */
  async #enter(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#searched !== this.#input.value.trim()) await this.#search();
    if (this.#searched !== this.#input.value.trim()) return;
    const chosen = this.#options.at(Math.max(0, this.#options.chosen));
    if (chosen !== null) this.#open(chosen);
  }

  #list(options: readonly HTMLElement[], searched: string): void {
    this.#searched = searched;
    this.#options.show(options);
  }

  #open(option: HTMLElement): void {
    this.#dialog.close();
    location.assign(option.dataset["href"] ?? location.href);
  }
}
