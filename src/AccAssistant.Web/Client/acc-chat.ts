import { keepAboveKeyboard } from "./above-keyboard";
import { AccComposer } from "./acc-composer";
import type { AccConversations } from "./acc-conversations";
import { AccTranscript } from "./acc-transcript";
import { browserTimeZone } from "./browser-time-zone";
import { ChatConnection } from "./chat-connection";
import { ConnectionBanner } from "./connection-banner";
import { find } from "./find";
import { PlainError } from "./plain-error";
import { QuestionEditor } from "./question-editor";
import { TurnChanges } from "./turn-changes";
import type { TurnEvent } from "./turn-events";
import { TurnView } from "./turn-view";
import { words } from "./words";

const endings: Readonly<Record<string, string>> = {
  completed: words("The answer is complete."),
  failed: words("The answer failed."),
  cancelled: words("The answer was stopped."),
  interrupted: words("The answer was interrupted."),
};

/** Joins what is written, what is shown and the connection between them. */
export class AccChat extends HTMLElement {
  #transcript!: AccTranscript;
  #composer!: AccComposer;
  #connection!: ChatConnection;
  #status!: HTMLElement;
  #editor!: QuestionEditor;
  #banner!: ConnectionBanner;
  #changes!: TurnChanges;
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
      onFull: () => this.#banner.full(),
    });
    this.#composer.suggest = (text) => this.#connection.suggest(text);
    this.#editor = new QuestionEditor(this.#conversationId);
    this.#changes = new TurnChanges(this.#transcript, (text) => this.#say(text));
    this.#listen();
    this.#setRunning(this.#transcript.running !== null);
    if (this.#transcript.running === null) this.#composer.release(false);
    this.#editor.restore((turnId) => this.#transcript.find(turnId));
    this.#connection.start();
    void this.#changes.look();
  }

  get #conversationId(): string {
    return this.dataset["conversation"] ?? "";
  }

  #listen(): void {
    this.#composer.addEventListener("ask", (event) => {
      const { text, requestId } = (event as CustomEvent<{ text: string; requestId: string }>).detail;
      void this.#ask(text, { requestId, typed: true });
    });
    this.#composer.addEventListener("told", (event) => this.#say((event as CustomEvent<string>).detail));
    this.#composer.addEventListener("stop", () => void this.#stop());
    this.#composer.addEventListener("edit-last", () => {
      const last = this.#transcript.latestEnded;
      if (last !== null) this.#editor.open(last);
    });
    this.#transcript.addEventListener("turn-started", () => this.#setRunning(true));
    this.#transcript.addEventListener("turn-ended", (event) => {
      this.#setRunning(this.#transcript.running !== null);
      this.#composer.message = "";
      this.#goOn((event as CustomEvent<string>).detail);
      this.#say(endings[(event as CustomEvent<string>).detail] ?? "");
    });
    for (const again of ["turn-retry", "turn-refresh"])
      this.#transcript.addEventListener(again, (event) => {
        const view = (event as CustomEvent<TurnView>).detail;
        void this.#ask(view.question, { replaces: view.id, readAgain: true });
      });
    this.#transcript.addEventListener("turn-recheck", (event) => void this.#changes.recheck((event as CustomEvent<TurnView>).detail));
    this.#transcript.addEventListener("turn-edit", (event) => this.#editor.open((event as CustomEvent<TurnView>).detail));
    this.#transcript.addEventListener("edited", (event) => {
      const { view, text } = (event as CustomEvent<{ view: TurnView; text: string }>).detail;
      void this.#ask(text, { replaces: view.id });
    });
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
      if (document.visibilityState !== "visible") return;
      this.#comeBack();
      void this.#changes.look();
    });
  }

  async #ask(text: string, { replaces = null, readAgain = false, typed = false, requestId = crypto.randomUUID() }: Asking = {}): Promise<void> {
    if (this.#transcript.running !== null) {
      this.#composer.message = words("One question at a time: wait for the answer, or stop it first.");
      this.#giveBack(text, replaces, typed);
      return;
    }
    const hindrance = this.#banner.offline
      ? words("Not sent: you are offline. Your text is kept here; send it when you are back.")
      : this.#banner.signedOutShown
        ? words("Not sent: you are signed out. Your text is kept here; sign in, then send it.")
        : null;
    if (hindrance !== null) {
      this.#giveBack(text, replaces, typed);
      this.#composer.message = hindrance;
      return;
    }
    const view = this.#transcript.expect(text, replaces);
    const written = this.#composer.text;
    const fromBox = replaces === null && written.trim() === text;
    if (fromBox) this.#composer.clear();
    this.#composer.message = "";
    this.#setRunning(true);
    this.#say(words(readAgain ? "Reading from Autodesk again." : "The question is sent."));
    try {
      const sent = this.#connection.ask({
        conversationId: this.#conversationId,
        text,
        requestId,
        replacesTurnId: replaces,
        timeZone: browserTimeZone(),
        readAgain,
      });
      this.#sending = sent.catch(() => null);
      const reply = await sent;
      if (reply.turnId === null) throw new PlainError(reply.refusal ?? words("The question was not taken."));
      this.#transcript.accept(view, reply.turnId);
      this.#composer.taken();
      if (replaces !== null) this.#editor.taken();
      void document.querySelector<AccConversations>("acc-conversations")?.touched();
    } catch (error) {
      this.#transcript.refuse(view);
      this.#setRunning(this.#transcript.running !== null);
      this.#giveBack(fromBox ? written : text, replaces, typed);
      this.#composer.message = words("Not sent. {0}", sentence(error));
    }
  }

  async #stop(): Promise<void> {
    this.#composer.message = this.#banner.unconnected ? words("There is no connection now: the answer is stopped as soon as there is one.") : "";
    try {
      await this.#sending;
      await this.#connection.stop();
    } catch (error) {
      this.#composer.message = words("Not stopped. {0}", sentence(error));
    }
  }

  /** What was not taken is where it was written: in its own place, or in the box before what stands there by now. */
  #giveBack(text: string, replaces: string | null, typed: boolean): void {
    if (replaces !== null) this.#reopen(replaces, text);
    else if (this.#composer.text.trim() !== text.trim() && (typed || this.#composer.text.length === 0)) this.#composer.putBack(text);
  }

  /** A changed question that was not taken is changed on. */
  #reopen(turnId: string, text: string): void {
    const view = this.#transcript.find(turnId);
    if (view !== null && view.question !== text) this.#editor.open(view, text);
  }

  /** What waited is asked now; after a failure it would fail alike, and goes back into the box. */
  #goOn(ending: string): void {
    if (this.#transcript.running === null) this.#composer.release(ending === "completed" || ending === "cancelled");
  }

  #onEvent(event: TurnEvent): void {
    this.#transcript.apply(event);
  }

  #onConnected(again: boolean): void {
    this.#banner.connected();
    if (again) this.#composer.message = "";
    if (again) this.#rereadRunning();
  }

  #comeBack(): void {
    this.#connection.wake();
    this.#rereadRunning();
  }

  #rereadRunning(): void {
    const id = this.#transcript.running?.id;
    if (id) void this.#transcript.reread(id);
    this.#transcript.rereadOwed();
  }

  /** The one line a screen reader is told by. */
  #say(text: string): void {
    this.#status.textContent = text;
  }

  #setRunning(running: boolean): void {
    this.#composer.running = running;
    this.#transcript.busy = running;
  }
}

interface Asking {
  readonly replaces?: string | null;
  readonly readAgain?: boolean;
  /** Written in the box, so that it must not be lost. */
  readonly typed?: boolean;
  readonly requestId?: string;
}

/** SignalR puts its own words before the hub's. */
function sentence(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  const hubs = error instanceof Error ? /HubException: (.+)$/s.exec(error.message)?.[1] : undefined;
  return hubs ?? words("The server could not be reached. Your text is kept; try again in a moment.");
}
