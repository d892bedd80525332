import { find } from "./find";
import { words } from "./words";

/** A blink of the network is nobody's business. */
const patience = 2000;

const offline = words("You are offline. What is on this page stays, and an answer goes on without you; it will be here when you are back.");
const unreachable = words("The server cannot be reached. Trying again; what is on this page and what you have written stays.");
const full = words("You have this app open in as many windows as one person may have. Close one: this page connects by itself then, and what is on it stays.");

/** The line that says why nothing new comes: no network here, no server there, or nobody signed in. */
export class ConnectionBanner {
  readonly #lost: HTMLElement;
  readonly #signedOut: HTMLElement;
  readonly #say: (text: string) => void;
  #connected = true;
  #full = false;
  #timer = 0;

  constructor(page: HTMLElement, say: (text: string) => void) {
    this.#lost = find(page, "#connection-lost", HTMLElement);
    this.#signedOut = find(page, "#signed-out", HTMLElement);
    this.#say = say;
    addEventListener("offline", () => this.#tellIfLost());
    addEventListener("online", () => this.#tellIfLost());
  }

  /** What the browser says of the network counts only while nothing comes: a server on this machine needs none. */
  get offline(): boolean {
    return !this.#connected && !navigator.onLine;
  }

  get unconnected(): boolean {
    return !this.#connected;
  }

  get signedOutShown(): boolean {
    return !this.#signedOut.hidden;
  }

  connected(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#connected = true;
    this.#full = false;
    if (!this.#lost.hidden) this.#say(words("The connection is back."));
    this.#lost.hidden = true;
    this.#signedOut.hidden = true;
  }

  lost(): void {
    this.#connected = false;
    if (this.offline) this.#tellIfLost();
    else if (this.#timer === 0) this.#timer = setTimeout(() => this.#tellIfLost(), patience);
  }

  full(): void {
    this.#connected = false;
    this.#full = true;
    this.#tellIfLost();
  }

  signedOut(): void {
    if (this.#signedOut.hidden) this.#say(this.#signedOut.textContent ?? "");
    this.#signedOut.hidden = false;
    this.#lost.hidden = true;
  }

  #tellIfLost(): void {
    if (this.#connected || !this.#signedOut.hidden) return;
    const why = this.offline ? offline : this.#full ? full : unreachable;
    if (this.#lost.hidden || this.#lost.textContent !== why) this.#say(why);
    this.#lost.textContent = why;
    this.#lost.hidden = false;
  }
}
