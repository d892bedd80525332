/** Waited for while it is closed; who waits is not forgotten when it is closed once more. */
export class Door {
  #opened: Promise<void> = Promise.resolve();
  #open: (() => void) | null = null;

  constructor() {
    this.close();
  }

  get opened(): Promise<void> {
    return this.#opened;
  }

  open(): void {
    this.#open?.();
    this.#open = null;
  }

  close(): void {
    if (this.#open === null) this.#opened = new Promise((resolve) => (this.#open = resolve));
  }
}
