/** Unsent text per conversation. A browser that keeps nothing loses the convenience, not the page. */
export class Draft {
  readonly #key: string;

  constructor(conversationId: string) {
    this.#key = `acc-draft:${conversationId}`;
  }

  read(): string {
    try {
      return localStorage.getItem(this.#key) ?? "";
    } catch {
      return "";
    }
  }

  keep(text: string): void {
    try {
      if (text.length > 0) localStorage.setItem(this.#key, text);
      else localStorage.removeItem(this.#key);
    } catch {
      // Storage is full or forbidden.
    }
  }
}
