import { copyAnswer, copyMarkdown } from "./copy-answer";
import { ScrollFollower } from "./scroll-follower";
import { TurnView } from "./turn-view";
import type { TurnEvent } from "./turn-events";

/** The turns of a conversation, in order. Tells its chat when one starts or ends and when one is asked again. */
export class AccTranscript extends HTMLElement {
  readonly #scroll = new ScrollFollower(() => this.querySelector<HTMLElement>(":scope > .turn:not([hidden]):not(:has(~ .turn:not([hidden]))) .question"));
  #lastEvent = 0;
  #pending: TurnView | null = null;
  #busy = false;

  connectedCallback(): void {
    this.#lastEvent = Math.max(0, ...this.#views().map((view) => view.lastEvent));
    this.addEventListener("click", (event) => void this.#onClick(event));
    this.#scroll.toLatest();
  }

  get lastEvent(): number {
    return this.#lastEvent;
  }

  get running(): TurnView | null {
    return this.#views().findLast((view) => view.running) ?? null;
  }

  get latestEnded(): TurnView | null {
    return this.#views().findLast((view) => !view.running) ?? null;
  }

  /** While a turn runs nothing is read again: the button says so by being off. */
  set busy(busy: boolean) {
    this.#busy = busy;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-action="refresh"]')) button.disabled = busy;
  }

  /** The question is on the page before the server has it. */
  expect(question: string, replacesTurnId: string | null): TurnView {
    this.#pending = TurnView.blank(question);
    this.#append(this.#pending);
    if (replacesTurnId !== null) this.#setReplaced(replacesTurnId, true);
    this.#scroll.toLatest();
    return this.#pending;
  }

  accept(view: TurnView, turnId: string): void {
    if (this.#pending === view) this.#pending = null;
    const known = this.#find(turnId);
    if (known !== null && known.element !== view.element) view.element.remove();
    else view.id = turnId;
  }

  refuse(view: TurnView, replacesTurnId: string | null): void {
    if (this.#pending === view) this.#pending = null;
    view.element.remove();
    if (replacesTurnId !== null) this.#setReplaced(replacesTurnId, false);
  }

  apply(event: TurnEvent): void {
    if (event.number < this.#lastEvent) return;
    this.#lastEvent = event.number;
    if (event.type === "stored") {
      void this.reread(event.turnId);
      return;
    }
    const view = this.#viewFor(event);
    if (view === null) return;
    view.lastEvent = event.number;
    switch (event.type) {
      case "started":
        view.reset();
        if (event.replacesTurnId !== null) this.#setReplaced(event.replacesTurnId, true);
        break;
      case "progress":
        view.progress = event.text;
        break;
      case "toolStarted":
      case "toolProgress":
        view.showTool(event.callId, event.text);
        break;
      case "toolFinished":
        view.finishTool(event.activity);
        break;
      case "answerWithdrawn":
        view.withdrawAnswer();
        break;
      case "answerRendered":
        if (!view.showAnswer(event)) void this.reread(event.turnId);
        break;
      case "ended":
        view.end(event.status, event.failure);
        this.dispatchEvent(new CustomEvent("turn-ended", { detail: event.status }));
        void this.reread(event.turnId);
        break;
      case "answerText":
        break;
    }
    this.#scroll.follow();
  }

  /** The store is the truth: takes the turn as it is kept, unless that is older than what is shown. */
  async reread(turnId: string): Promise<void> {
    const response = await fetch(`${this.dataset["turns"] ?? ""}/${turnId}`, { headers: { Accept: "text/html" } }).catch(() => null);
    if (response === null || !response.ok || response.redirected) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".turn");
    if (!(fresh instanceof HTMLElement)) return;
    const stored = new TurnView(fresh);
    const shown = this.#find(turnId);
    if (stored.running && shown !== null) return;
    for (const details of shown?.element.querySelectorAll<HTMLDetailsElement>("details[open]") ?? []) {
      const same = stored.element.querySelector(`[data-call="${CSS.escape(details.dataset["call"] ?? "")}"]`);
      if (same instanceof HTMLDetailsElement) same.open = true;
    }
    const wasRunning = shown?.running ?? false;
    if (shown === null) this.#append(stored);
    else shown.element.replaceWith(stored.element);
    this.busy = this.#busy;
    this.#scroll.follow();
    if (wasRunning) this.dispatchEvent(new CustomEvent("turn-ended", { detail: stored.status }));
  }

  #viewFor(event: TurnEvent): TurnView | null {
    const known = this.#find(event.turnId);
    if (known !== null) return known.running ? known : null;
    if (event.type !== "started") {
      void this.reread(event.turnId);
      return null;
    }
    const expected = this.#pending?.question === event.question.trim() ? this.#pending : null;
    const view = expected ?? TurnView.blank(event.question);
    view.id = event.turnId;
    if (expected === null) this.#append(view);
    this.dispatchEvent(new CustomEvent("turn-started"));
    return view;
  }

  #append(view: TurnView): void {
    this.append(view.element);
  }

  #setReplaced(turnId: string, replaced: boolean): void {
    const view = this.#find(turnId);
    if (view !== null) view.element.hidden = replaced;
  }

  #views(): TurnView[] {
    return [...this.querySelectorAll<HTMLElement>(":scope > .turn")].map((element) => new TurnView(element));
  }

  #find(turnId: string): TurnView | null {
    return this.#views().find((view) => view.id === turnId) ?? null;
  }

  async #onClick(event: MouseEvent): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest("button[data-action]") : null;
    const turn = button?.closest(".turn");
    if (!(button instanceof HTMLButtonElement) || !(turn instanceof HTMLElement)) return;
    const action = button.dataset["action"];
    if (action === "copy") await copyAnswer(turn, button);
    else if (action === "copy-markdown") await copyMarkdown(turn, button);
    else this.dispatchEvent(new CustomEvent(`turn-${action}`, { detail: new TurnView(turn) }));
  }
}
