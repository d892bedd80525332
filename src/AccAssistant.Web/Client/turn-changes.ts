import type { AccTranscript } from "./acc-transcript";
import { find } from "./find";
import { fetchFragment, fragmentOf } from "./fragment";
import { post } from "./post";
import type { TurnView } from "./turn-view";
import { words } from "./words";

/** Answers this young are left alone: what is held is what they were given from. */
const settled = 3 * 60_000;
const mostChecked = 5;

/** Shows what has changed since an answer: at once when asked for, and beside the latest answers by what the server holds anyway. */
export class TurnChanges {
  readonly #transcript: AccTranscript;
  readonly #say: (text: string) => void;
  #looking = false;

  constructor(transcript: AccTranscript, say: (text: string) => void) {
    this.#transcript = transcript;
    this.#say = say;
  }

  /** Has everything read from Autodesk again and the answer's queries run on it. */
  async recheck({ element: turn }: TurnView): Promise<void> {
    const button = find(turn, '[data-action="recheck"]', HTMLButtonElement);
    if (button.ariaBusy === "true") return;
    const label = find(button, ".label", HTMLElement);
    const was = label.textContent;
    button.ariaBusy = "true";
    label.textContent = words("Checking…");
    this.#say(words("Reading from Autodesk again."));
    const changes = await post(this.#address(turn))
      .then(async (response) => fragmentOf(await response.text()).querySelector<HTMLElement>(".changes"))
      .catch(() => null);
    button.ariaBusy = null;
    label.textContent = was;
    this.#show(turn, changes ?? failed(), true);
    this.#say(changes?.dataset["said"] ?? notChecked);
  }

  /** Marks those of the latest answers whose data is known to have changed. Makes nobody wait: not the page, not a running answer, not Autodesk. */
  async look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      for (const turn of this.#latest()) {
        await idle();
        if (this.#transcript.running !== null || document.visibilityState !== "visible") return;
        const changes = (await fetchFragment(this.#address(turn)))?.querySelector<HTMLElement>(".changes") ?? null;
        if (changes?.dataset["changed"] === "true" && !isInUse(turn)) this.#show(turn, changes, false);
      }
    } finally {
      this.#looking = false;
    }
  }

  #latest(): HTMLElement[] {
    const turns = [...this.#transcript.querySelectorAll<HTMLElement>('.turn[data-status="completed"]')];
    return turns.filter(isSettled).slice(-mostChecked).reverse();
  }

  #address(turn: HTMLElement): string {
    return `${this.#transcript.dataset["turns"] ?? ""}/${turn.dataset["turn"] ?? ""}/changes`;
  }

  #show(turn: HTMLElement, changes: HTMLElement, open: boolean): void {
    const shown = turn.querySelector<HTMLElement>(":scope > .changes");
    const details = changes.querySelector("details");
    if (details !== null) details.open = open || (shown?.querySelector("details")?.open ?? false);
    if (shown !== null) shown.replaceWith(changes);
    else find(turn, ":scope > .receipt", HTMLElement).before(changes);
    // A check that failed takes back nothing that was known before.
    if (changes.dataset["changed"] !== undefined) turn.classList.toggle("outdated", changes.dataset["changed"] === "true");
  }
}

const notChecked = words("This answer could not be checked again. Try again in a moment.");

function failed(): HTMLElement {
  const changes = document.createElement("div");
  changes.className = "changes";
  const head = document.createElement("p");
  head.className = "changes-head";
  head.textContent = notChecked;
  changes.append(head);
  return changes;
}

/** Nothing is taken from under somebody's keys. */
function isInUse(turn: HTMLElement): boolean {
  return turn.querySelector(":scope > .changes")?.contains(document.activeElement) ?? false;
}

function isSettled(turn: HTMLElement): boolean {
  const asOf = turn.querySelector<HTMLElement>('[data-action="recheck"]')?.dataset["asOf"];
  return asOf !== undefined && Date.now() - Date.parse(asOf) > settled;
}

/** When the page has nothing better to do; soon, where a browser cannot tell. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 500);
  });
}
