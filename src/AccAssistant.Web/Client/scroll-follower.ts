import { find } from "./find";

const nearBottom = 48;

/** Keeps the latest text in view for a reader who is at the bottom, and leaves everyone else where they are. */
export class ScrollFollower {
  readonly #jump = find(document, "#jump-to-latest", HTMLButtonElement);
  #atBottom = true;
  #lastTop = 0;

  constructor() {
    this.#jump.addEventListener("click", () => this.toLatest());
    addEventListener("scroll", () => this.#look(), { passive: true });
    addEventListener("resize", () => this.follow(), { passive: true });
  }

  toLatest(): void {
    this.#atBottom = true;
    this.follow();
  }

  follow(): void {
    if (this.#atBottom) scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
    else this.#jump.hidden = false;
  }

  #look(): void {
    const distance = document.documentElement.scrollHeight - innerHeight - scrollY;
    // Growing text moves the bottom away; only the reader moves up.
    if (distance <= nearBottom) this.#atBottom = true;
    else if (scrollY < this.#lastTop) this.#atBottom = false;
    this.#lastTop = scrollY;
    this.#jump.hidden = this.#atBottom || distance <= nearBottom;
  }
}
