const prefix = "acc-draft:";

/** Whoever uses this browser next does not find what was left unsent. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Nothing can be kept here, so nothing was.
  }
}

/** Unsent text per conversation. A browser that keeps nothing loses the convenience, not the page. */
export class Draft {
  readonly #key: string;

  constructor(conversationId: string) {
    this.#key = `${prefix}${conversationId}`;
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
