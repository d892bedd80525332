import { HttpTransportType, HubConnectionBuilder, HubConnectionState, LogLevel, type HubConnection } from "@microsoft/signalr";
import { browserTimeZone } from "./browser-time-zone";
import { Door } from "./door";
import { here } from "./here";
import { PlainError } from "./plain-error";
import type { TurnEvent } from "./turn-events";
import { words } from "./words";

export interface AskCommand {
  readonly conversationId: string;
  readonly text: string;
  readonly requestId: string;
  readonly replacesTurnId: string | null;
  readonly timeZone: string | null;
  /** Everything is read from Autodesk again first. */
  readonly readAgain: boolean;
}

export interface AskReply {
  readonly turnId: string | null;
  readonly refusal: string | null;
}

/** One way to go on with what is being typed: the text completed, what it is, and a few words more. */
export interface Suggestion {
  readonly text: string;
  readonly label: string;
  readonly detail: string;
}

export interface ChatListener {
  /** Asked anew each time the following begins. */
  lastEvent(): number;
  onEvent(event: TurnEvent): void;
  onConnected(again: boolean): void;
  onLost(): void;
  /** The server no longer knows who this is; it is asked again all the same. */
  onSignedOut(): void;
  /** As many windows are open as one person may have; it is tried again until there is room. */
  onFull(): void;
}

const hubAddress = "/hub/chat";
const waits = [300, 1000, 2000, 5000, 10_000] as const;

/** Follows one conversation for as long as the page lives, over however many connections that takes. */
export class ChatConnection {
  #hub: HubConnection;
  /** Straight to a socket: any instance may take it. Where nothing but requests gets through, those are agreed on with one instance first. */
  #straight = true;
  readonly #conversationId: string;
  readonly #listener: ChatListener;
  #wake: (() => void) | null = null;
  readonly #door = new Door();
  #callers = 0;
  #everConnected = false;

  constructor(conversationId: string, listener: ChatListener) {
    this.#conversationId = conversationId;
    this.#listener = listener;
    this.#hub = this.#build();
  }

  start(): void {
    void this.#keepFollowing();
  }

  /** Does not wait out a pause: the network or the reader is back. */
  wake(): void {
    this.#wake?.();
  }

  /** The network is gone: what is left of the connection would only keep quiet until it times out. */
  drop(): void {
    void this.#hub.stop();
  }

  /** The server takes a request id once, however often the connection makes it be sent again. */
  ask(command: AskCommand): Promise<AskReply> {
    return this.#call<AskReply>("Ask", command);
  }

  stop(): Promise<void> {
    return this.#call<void>("Stop", this.#conversationId);
  }

  /** Who types before the connection stands is answered once it does. */
  async suggest(text: string): Promise<readonly Suggestion[]> {
    await this.#whenOpen();
    return this.#hub.invoke<Suggestion[]>("Suggest", this.#conversationId, text, browserTimeZone());
  }

  /** Called again where the connection broke under it: only for what does no more twice than once. */
  async #call<T>(method: string, argument: unknown): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      await this.#whenOpen();
      try {
        return await this.#hub.invoke<T>(method, argument);
      } catch (error) {
        if (this.#hub.state === HubConnectionState.Connected || attempt === 2) throw error;
      }
    }
  }

  async #keepFollowing(): Promise<never> {
    for (let failures = 0; ; ) {
      const known = this.#listener.lastEvent();
      try {
        if (this.#hub.state === HubConnectionState.Disconnected) await this.#open();
        this.#listener.onConnected(this.#everConnected);
        this.#everConnected = true;
        this.#door.open();
        const began = performance.now();
        await this.#follow();
        if (performance.now() - began > 5000) failures = 0;
      } catch (error) {
        // Told by onLost: what else went wrong matters less than that it is tried again.
        if (error instanceof Refused && error.status === 401) this.#listener.onSignedOut();
        if (error instanceof Refused && error.status === 429) this.#listener.onFull();
      }
      // A connection that brought news was a good one, however short.
      if (this.#listener.lastEvent() > known) failures = 0;
      this.#door.close();
      this.#listener.onLost();
      await this.#pause(waits[Math.min(failures++, waits.length - 1)] ?? 1000);
    }
  }

  #build(): HubConnection {
    const how = this.#straight ? { skipNegotiation: true, transport: HttpTransportType.WebSockets } : { transport: HttpTransportType.ServerSentEvents | HttpTransportType.LongPolling };
    const hub = new HubConnectionBuilder().withUrl(here(hubAddress), how).configureLogging(LogLevel.None).build();
    hub.onclose(() => {
      this.#door.close();
      this.wake();
    });
    return hub;
  }

  /** A socket that is refused does not say why; the same door answers a request with the reason. */
  async #open(): Promise<void> {
    try {
      await this.#hub.start();
    } catch (error) {
      const answer = await fetch(here(`${hubAddress}/negotiate?negotiateVersion=1`), { method: "POST" });
      if (!answer.ok) throw new Refused(answer.status);
      // Somebody is there, so it is the way that does not work: the other one next time.
      this.#straight = !this.#straight;
      this.#hub = this.#build();
      throw error;
    }
  }

  #follow(): Promise<void> {
    return new Promise((resolve, reject) => {
      // The last event once more: all of them may be applied twice, and two can share a number.
      const after = Math.max(0, this.#listener.lastEvent() - 1);
      this.#hub.stream<TurnEvent>("Follow", this.#conversationId, after).subscribe({
        next: (event) => this.#listener.onEvent(event),
        complete: resolve,
        error: reject,
      });
    });
  }

  /** For 15 seconds at most; meanwhile no pause is waited out. */
  async #whenOpen(): Promise<void> {
    this.#callers++;
    this.wake();
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new PlainError(words("There is no connection to the server."))), 15_000));
    try {
      await Promise.race([this.#door.opened, late]);
    } finally {
      this.#callers--;
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#wake?.(), this.#callers > 0 ? Math.min(milliseconds, waits[0]) : milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
    });
  }
}

class Refused extends Error {
  constructor(readonly status: number) {
    super(`Refused with ${status}`);
  }
}
