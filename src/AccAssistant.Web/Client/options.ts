/** A list of options under a box one types in: arrows choose, the box keeps the focus. */
export class Options {
  readonly #box: HTMLElement;
  readonly #list: HTMLElement;
  #chosen = -1;

  constructor(box: HTMLElement, list: HTMLElement) {
    this.#box = box;
    this.#list = list;
  }

  get chosen(): HTMLElement | null {
    return this.#options[this.#chosen] ?? null;
  }

  get first(): HTMLElement | null {
    return this.#options[0] ?? null;
  }

  show(options: readonly HTMLElement[]): void {
    for (const [at, option] of options.entries()) option.id = `${this.#list.id}-${at}`;
    this.#list.replaceChildren(...options);
    this.#choose(-1);
  }

  /** True when the key moved the choice. */
  onKey(event: KeyboardEvent): boolean {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const count = this.#options.length;
    if (step === 0 || count === 0) return false;
    event.preventDefault();
    this.#choose(this.#chosen < 0 && step < 0 ? count - 1 : (this.#chosen + step + count) % count);
    return true;
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #choose(index: number): void {
    this.#chosen = index;
    for (const [at, option] of this.#options.entries()) option.setAttribute("aria-selected", String(at === index));
    const chosen = this.chosen;
    if (chosen === null) this.#box.removeAttribute("aria-activedescendant");
    else {
      this.#box.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    }
  }
}
