import { find } from "./find";
import { kept } from "./kept-texts";

interface Queued {
  readonly text: string;
  /** The same in every tab, so that the server takes it once whoever sends it. */
  readonly requestId: string;
}

/** The one question that waits for the running answer, shown over the box. */
export class QueuedQuestion {
  readonly #line: HTMLElement;
  readonly #key: string;
  #queued: Queued | null;

  /** @param edit Gets the text back into the box. */
  constructor(composer: HTMLElement, conversationId: string, edit: (text: string) => void) {
    this.#line = find(composer, ".queued", HTMLElement);
    this.#key = `queued:${conversationId}`;
    const left = kept.read(this.#key);
    this.#queued = left === null ? null : (JSON.parse(left) as Queued);
    find(this.#line, '[data-queued="remove"]', HTMLButtonElement).addEventListener("click", () => this.take());
    find(this.#line, '[data-queued="edit"]', HTMLButtonElement).addEventListener("click", () => {
      const taken = this.take();
      if (taken !== null) edit(taken.text);
    });
    this.#show();
  }

  get waiting(): boolean {
    return this.#queued !== null;
  }

  put(text: string): void {
    this.#queued = { text, requestId: crypto.randomUUID() };
    kept.write(this.#key, JSON.stringify(this.#queued));
    this.#show();
  }

  take(): Queued | null {
    const taken = this.#queued;
    // What another tab has put there is not this one's to drop.
    if (taken === null) return null;
    this.#queued = null;
    kept.remove(this.#key);
    this.#show();
    return taken;
  }

  #show(): void {
    this.#line.hidden = this.#queued === null;
    find(this.#line, ".queued-text", HTMLElement).textContent = this.#queued?.text ?? "";
  }
}
