/** A list of options beside a box one types in: arrows choose, the box keeps the focus. */
export class Options {
  readonly #box: HTMLElement;
  readonly #list: HTMLElement;
  #chosen = -1;

  constructor(box: HTMLElement, list: HTMLElement) {
    this.#box = box;
    this.#list = list;
  }

  /** Of the chosen one; -1 while there is none. */
  get chosen(): number {
    return this.#chosen;
  }

  at(index: number): HTMLElement | null {
    return this.#options[index] ?? null;
  }

  /** @param chosen Which is chosen at first; -1 for none. */
  show(options: readonly HTMLElement[], chosen = -1): void {
    for (const [at, option] of options.entries()) option.id = `${this.#list.id}-${at}`;
    this.#list.replaceChildren(...options);
    this.#list.scrollTop = 0;
    this.#choose(chosen);
  }

  /** One down or up and round at the ends; above the first is none, the box itself. */
  move(step: 1 | -1): void {
    const count = this.#options.length;
    const next = this.#chosen + step;
    if (count > 0) this.#choose(next < -1 ? count - 1 : next >= count ? 0 : next);
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #choose(index: number): void {
    this.#chosen = index;
    for (const [at, option] of this.#options.entries()) option.setAttribute("aria-selected", String(at === index));
    const chosen = this.at(index);
    if (chosen === null) this.#box.removeAttribute("aria-activedescendant");
    else {
      this.#box.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    }
  }
}

/** Which way a key moves the choice; null for any other key. */
export function stepOf(event: KeyboardEvent): 1 | -1 | null {
  return event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
}
