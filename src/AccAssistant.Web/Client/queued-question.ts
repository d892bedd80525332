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
    this.#queued = parse(kept.read(this.#key));
    kept.onElsewhere(this.#key, (text) => {
      this.#queued = parse(text);
      this.#show();
    });
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

function parse(text: string | null): Queued | null {
  return text === null ? null : (JSON.parse(text) as Queued);
}
