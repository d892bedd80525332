import { keepAboveKeyboard } from "./above-keyboard";
import { AccComposer } from "./acc-composer";
import { AccTranscript } from "./acc-transcript";
import { browserTimeZone } from "./browser-time-zone";
import { ChatConnection } from "./chat-connection";
import { ConnectionBanner } from "./connection-banner";
import { find } from "./find";
import type { TurnEvent } from "./turn-events";
import { TurnView } from "./turn-view";

const titleLength = 60;

const endings: Readonly<Record<string, string>> = {
  completed: "The answer is complete.",
  failed: "The answer failed.",
  cancelled: "The answer was stopped.",
  interrupted: "The answer was interrupted.",
};

/** Joins what is written, what is shown and the connection between them. */
export class AccChat extends HTMLElement {
  #transcript!: AccTranscript;
  #composer!: AccComposer;
  #connection!: ChatConnection;
  #status!: HTMLElement;
  #banner!: ConnectionBanner;
  #replaces: string | null = null;
  /** The question on its way, if any: a Stop that overtook it would stop nothing. */
  #sending: Promise<unknown> = Promise.resolve();

  connectedCallback(): void {
    this.#transcript = find(this, "acc-transcript", AccTranscript);
    this.#composer = find(this, "acc-composer", AccComposer);
    this.#status = find(this, "#status-line", HTMLElement);
    this.#banner = new ConnectionBanner(this, (text) => this.#say(text));
    keepAboveKeyboard(find(this, ".dock", HTMLElement));
    this.#connection = new ChatConnection(this.#conversationId, {
      lastEvent: () => this.#transcript.lastEvent,
      onEvent: (event) => this.#onEvent(event),
      onConnected: (again) => this.#onConnected(again),
      onLost: () => this.#banner.lost(),
      onSignedOut: () => this.#banner.signedOut(),
    });
    this.#composer.suggest = (text) => this.#connection.suggest(text);
    this.#listen();
    this.#setRunning(this.#transcript.running !== null);
    this.#connection.start();
  }

  get #conversationId(): string {
    return this.dataset["conversation"] ?? "";
  }

  #listen(): void {
    this.#composer.addEventListener("ask", (event) => void this.#ask((event as CustomEvent<string>).detail));
    this.#composer.addEventListener("told", (event) => this.#say((event as CustomEvent<string>).detail));
    this.#composer.addEventListener("stop", () => void this.#stop());
    this.#composer.addEventListener("edit-last", () => {
      const last = this.#transcript.latestEnded;
      if (last !== null) this.#edit(last);
    });
    this.#transcript.addEventListener("turn-started", () => this.#setRunning(true));
    this.#transcript.addEventListener("turn-ended", (event) => {
      this.#setRunning(this.#transcript.running !== null);
      this.#say(endings[(event as CustomEvent<string>).detail] ?? "");
    });
    this.#transcript.addEventListener("turn-retry", (event) => {
      const view = (event as CustomEvent<TurnView>).detail;
      void this.#ask(view.question, view.id);
    });
    this.#transcript.addEventListener("turn-refresh", (event) => {
      const view = (event as CustomEvent<TurnView>).detail;
      void this.#ask(view.question, view.id, true);
    });
    this.#transcript.addEventListener("turn-edit", (event) => this.#edit((event as CustomEvent<TurnView>).detail));
    this.addEventListener("click", (event) => {
      const starter = event.target instanceof Element ? event.target.closest("button[data-ask]") : null;
      if (starter instanceof HTMLElement) void this.#ask(starter.dataset["ask"] ?? "");
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented && this.#transcript.running !== null) void this.#stop();
    });
    addEventListener("online", () => this.#comeBack());
    addEventListener("offline", () => this.#connection.drop());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.#comeBack();
    });
  }

  async #ask(text: string, replaces = this.#replaces, readAgain = false): Promise<void> {
    if (this.#transcript.running !== null) {
      this.#composer.message = "One question at a time: wait for the answer, or stop it first.";
      return;
    }
    if (this.#banner.offline) {
      if (replaces === null && this.#composer.text.length === 0) this.#composer.edit(text);
      this.#composer.message = "Not sent: you are offline. Your text is kept here; send it when you are back.";
      return;
    }
    const view = this.#transcript.expect(text, replaces);
    const written = this.#composer.text;
    const fromBox = written.trim() === text;
    if (fromBox) this.#composer.clear();
    this.#composer.message = "";
    this.#replaces = null;
    this.#setRunning(true);
    this.#say(readAgain ? "Reading from Autodesk again." : "The question is sent.");
    try {
      const sent = this.#connection.ask({
        conversationId: this.#conversationId,
        text,
        requestId: crypto.randomUUID(),
        replacesTurnId: replaces,
        timeZone: browserTimeZone(),
        readAgain,
      });
      this.#sending = sent.catch(() => null);
      const reply = await sent;
      if (reply.turnId === null) throw new Error(reply.refusal ?? "The question was not taken.");
      this.#transcript.accept(view, reply.turnId);
      this.#composer.taken();
      this.#nameConversation(text);
    } catch (error) {
      this.#transcript.refuse(view, replaces);
      this.#setRunning(this.#transcript.running !== null);
      if (this.#composer.text.length === 0) this.#composer.edit(fromBox ? written : text);
      this.#replaces = replaces;
      this.#composer.message = `Not sent. ${sentence(error)}`;
    }
  }

  async #stop(): Promise<void> {
    this.#composer.message = "";
    try {
      await this.#sending;
      await this.#connection.stop();
    } catch (error) {
      this.#composer.message = `Not stopped. ${sentence(error)}`;
    }
  }

  #edit(view: TurnView): void {
    this.#replaces = view.id;
    this.#composer.edit(view.question);
    this.#composer.message = "Sending this replaces your earlier question.";
  }

  #onEvent(event: TurnEvent): void {
    this.#transcript.apply(event);
  }

  #onConnected(again: boolean): void {
    this.#banner.connected();
    if (again) this.#rereadRunning();
  }

  #comeBack(): void {
    this.#connection.wake();
    this.#rereadRunning();
  }

  #rereadRunning(): void {
    const id = this.#transcript.running?.id;
    if (id) void this.#transcript.reread(id);
  }

  /** The one line a screen reader is told by. */
  #say(text: string): void {
    this.#status.textContent = text;
  }

  #setRunning(running: boolean): void {
    this.#composer.running = running;
    this.#transcript.busy = running;
  }

  #nameConversation(question: string): void {
    const current = document.querySelector('.conversations a[aria-current="page"].unnamed');
    if (current === null) return;
    current.textContent = question.length > titleLength ? `${question.slice(0, titleLength)}…` : question;
    current.classList.remove("unnamed");
  }
}

/** SignalR puts its own words before the hub's. */
function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : "";
  const hubs = /HubException: (.+)$/s.exec(text)?.[1];
  if (hubs !== undefined) return hubs;
  return /^[A-Z].*\.$/s.test(text) && !/invocation|underlying|connection being closed|invoking/i.test(text)
    ? text
    : "The server could not be reached. Your text is kept; try again in a moment.";
}
