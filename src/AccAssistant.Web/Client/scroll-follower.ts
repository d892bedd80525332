import { find } from "./find";

const nearBottom = 48;
const worthAJump = 120;
const roomAbove = 28;

/**
 * Keeps growing text in view for a reader who has not scrolled away, but never pushes the first line of the answer out:
 * once its question is at the top of the window, only the reader goes further down, and from there the end is followed.
 */
export class ScrollFollower {
  readonly #jump = find(document, "#jump-to-latest", HTMLButtonElement);
  readonly #header = find(document, ".chat-header", HTMLElement);
  readonly #latestQuestion: () => HTMLElement | null;
  #following = true;
  #toTheEnd = false;
  #lastTop = 0;

  constructor(latestQuestion: () => HTMLElement | null) {
    this.#latestQuestion = latestQuestion;
    this.#jump.addEventListener("click", () => this.#toEnd());
    addEventListener("scroll", () => this.#look(), { passive: true });
    addEventListener("resize", () => this.follow(), { passive: true });
  }

  /** The latest turn from its question on. */
  toLatest(): void {
    this.#toTheEnd = false;
    this.#following = true;
    this.follow();
  }

  /** To an element the reader looked for; nothing is followed from there. */
  to(element: HTMLElement): void {
    this.#following = false;
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - this.#header.getBoundingClientRect().bottom - roomAbove, behavior: "instant" });
    this.#showJump();
  }

  follow(): void {
    if (this.#following) scrollTo({ top: this.#toTheEnd ? this.#end : Math.min(this.#end, this.#questionAtTop), behavior: "instant" });
    this.#showJump();
  }

  #toEnd(): void {
    this.#toTheEnd = true;
    this.#following = true;
    this.follow();
  }

  get #end(): number {
    return document.documentElement.scrollHeight - innerHeight;
  }

  get #questionAtTop(): number {
    const question = this.#latestQuestion();
    return question === null ? 0 : question.getBoundingClientRect().top + scrollY - this.#header.getBoundingClientRect().bottom - roomAbove;
  }

  #look(): void {
    // Growing text moves the end away; only the reader moves up.
    if (this.#end - scrollY <= nearBottom) {
      this.#following = true;
      this.#toTheEnd ||= this.#end > this.#questionAtTop + nearBottom;
    } else if (scrollY < this.#lastTop) this.#following = false;
    this.#lastTop = scrollY;
    this.#showJump();
  }

  #showJump(): void {
    this.#jump.hidden = this.#latestQuestion() === null || this.#end - scrollY <= worthAJump;
  }
}
