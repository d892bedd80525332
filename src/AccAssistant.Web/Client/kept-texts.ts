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

  /** Tells what another tab has made of it; null where it is gone. */
  onElsewhere(key: string, changed: (text: string | null) => void): void {
    addEventListener("storage", (event) => {
      if (event.key === prefix + key) changed(event.newValue);
    });
  },

  /** Whoever uses this browser next does not find what was left unsent. Other tabs are told of no single text, and empty no box that is open. */
  forgetAll(): void {
    try {
      localStorage.clear();
    } catch {
      // Nothing can be kept here, so nothing was.
    }
  },
};
