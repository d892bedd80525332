import { find } from "./find";

const nearBottom = 48;
const worthAJump = 120;
const roomAbove = 28;
/** Less than a finger's or a screen's rounding. */
const slack = 2;
const keysUp: ReadonlySet<string> = new Set(["PageUp", "Home", "ArrowUp"]);

/**
 * Keeps growing text in view for a reader who has not scrolled away, but never pushes the first line of the answer out:
 * once its question is at the top of the window, only the reader goes further down, and from there the end is followed.
 * Any move of the reader's own lets go at once, however near the end; coming back down to the end follows again.
 */
export class ScrollFollower {
  readonly #jump = find(document, "#jump-to-latest", HTMLButtonElement);
  readonly #header = find(document, ".chat-header", HTMLElement);
  readonly #latestQuestion: () => HTMLElement | null;
  #following = true;
  #toTheEnd = false;
  /** Where the page stood when last looked at: a scroll from elsewhere is the reader's. */
  #lastTop = 0;
  #touchedAt = 0;

  constructor(latestQuestion: () => HTMLElement | null) {
    this.#latestQuestion = latestQuestion;
    this.#jump.addEventListener("click", () => this.#toEnd());
    addEventListener("scroll", () => this.#look(), { passive: true });
    addEventListener("resize", () => this.follow(), { passive: true });
    // Before the page moves: text that grows in between would pull it back.
    addEventListener("wheel", (event) => event.deltaY < 0 && this.#letGo(), { passive: true });
    addEventListener("touchstart", (event) => (this.#touchedAt = height(event)), { passive: true });
    addEventListener("touchmove", (event) => height(event) > this.#touchedAt && this.#letGo(), { passive: true });
    addEventListener("keydown", (event) => {
      if (keysUp.has(event.key) && !event.defaultPrevented && !(event.target instanceof HTMLTextAreaElement)) this.#letGo();
    });
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
    this.#lastTop = scrollY;
    this.#showJump();
  }

  follow(): void {
    if (this.#following) scrollTo({ top: this.#toTheEnd ? this.#end : Math.min(this.#end, this.#questionAtTop), behavior: "instant" });
    this.#lastTop = scrollY;
    this.#showJump();
  }

  #letGo(): void {
    if (scrollY > 0) this.#following = false;
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
    const moved = scrollY - this.#lastTop;
    this.#lastTop = scrollY;
    if (moved > 0 && this.#end - scrollY <= nearBottom) {
      this.#following = true;
      this.#toTheEnd ||= this.#end > this.#questionAtTop + nearBottom;
    } else if (moved !== 0 && this.#end - scrollY > slack) this.#following = false;
    this.#showJump();
  }

  #showJump(): void {
    this.#jump.hidden = this.#latestQuestion() === null || this.#end - scrollY <= worthAJump;
  }
}

function height(event: TouchEvent): number {
  return event.touches[0]?.clientY ?? 0;
}
