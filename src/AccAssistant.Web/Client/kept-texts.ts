const prefix = "acc-draft:";

/** What was typed and not sent, kept in this browser. One that keeps nothing loses the convenience, not the page. */
export const kept = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(prefix + key);
    } catch {
      return null;
    }
  },

  write(key: string, text: string): void {
    try {
      localStorage.setItem(prefix + key, text);
    } catch {
      // Storage is full or forbidden.
    }
  },

  remove(key: string): void {
    try {
      localStorage.removeItem(prefix + key);
    } catch {
      // Nothing can be kept here, so nothing was.
    }
  },

  /** Whoever uses this browser next does not find what was left unsent. */
  forgetAll(): void {
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
    } catch {
      // Nothing can be kept here, so nothing was.
    }
  },
};
