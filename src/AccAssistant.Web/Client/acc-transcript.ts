import { copyAnswer, copyMarkdown } from "./copy-answer";
import { fetchFragment } from "./fragment";
import { keepingFocus } from "./keep-focus";
import { post } from "./post";
import { ScrollFollower } from "./scroll-follower";
import { toast } from "./toast";
import { TurnView } from "./turn-view";
import type { TurnEvent } from "./turn-events";
import { words } from "./words";

const patience = 3000;

/** The turns of a conversation, in order. Tells its chat when one starts or ends and when one is asked again. */
export class AccTranscript extends HTMLElement {
  readonly #scroll = new ScrollFollower(() => (this.running ?? this.#views().at(-1))?.element.querySelector<HTMLElement>(".question") ?? null);
  /** Turns whose start was missed and that are being read. */
  readonly #reading = new Set<string>();
  /** Turns that could not be read when they should have been. */
  readonly #owed = new Set<string>();
  /** The thumb on its way to the server, if any: what is read before it arrived does not know of it. */
  #rating: Promise<void> = Promise.resolve();
  #lastEvent = 0;
  #pending: TurnView | null = null;
  /** Of the pending question, the version it took the place of. */
  #before: HTMLElement | null = null;
  #busy = false;

  connectedCallback(): void {
    this.#lastEvent = Math.max(Number(this.dataset["event"] ?? 0), ...this.#views().map((view) => view.lastEvent));
    this.addEventListener("click", (event) => void this.#onClick(event));
    const lookedFor = location.hash.startsWith("#turn-") ? this.find(location.hash.slice("#turn-".length)) : null;
    if (lookedFor === null) this.#scroll.toLatest();
    else this.#scroll.to(lookedFor.element);
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
    for (const button of this.querySelectorAll<HTMLButtonElement>('button:is([data-action="refresh"], [data-action="recheck"])')) button.disabled = busy;
  }

  find(turnId: string): TurnView | null {
    return this.#views().find((view) => view.id === turnId) ?? null;
  }

  /** The question is on the page before the server has it; a new version in the place of the old one. */
  expect(question: string, replacesTurnId: string | null): TurnView {
    this.#pending = TurnView.blank(question);
    this.#before = replacesTurnId === null ? null : (this.find(replacesTurnId)?.element ?? null);
    this.#put(this.#pending, this.#before);
    this.#scroll.toLatest();
    return this.#pending;
  }

  accept(view: TurnView, turnId: string): void {
    if (this.#pending === view) this.#pending = null;
    const known = this.find(turnId);
    if (known !== null && known.element !== view.element) view.element.remove();
    else view.id = turnId;
  }

  refuse(view: TurnView): void {
    if (this.#pending === view) this.#pending = null;
    if (this.#before === null) view.element.remove();
    else view.element.replaceWith(this.#before);
    this.#before = null;
  }

  apply(event: TurnEvent): void {
    if (event.number < this.#lastEvent) return;
    this.#lastEvent = event.number;
    if (event.type === "stored") {
      const shown = this.find(event.turnId);
      if (shown === null || shown.running || shown.lastEvent < event.number) void this.reread(event.turnId);
      return;
    }
    const view = this.#viewFor(event);
    if (view === null) return;
    view.lastEvent = event.number;
    switch (event.type) {
      case "started":
        view.reset();
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
    const stored = await this.#read(turnId);
    const shown = this.find(turnId);
    if (stored === null) this.#owe(turnId);
    else this.#owed.delete(turnId);
    if (stored === null || (stored.running && shown !== null)) return;
    for (const details of shown?.element.querySelectorAll<HTMLDetailsElement>("details[open]") ?? []) {
      const same = stored.element.querySelector(`[data-call="${CSS.escape(details.dataset["call"] ?? "")}"]`);
      if (same instanceof HTMLDetailsElement) same.open = true;
    }
    const wasRunning = shown?.running ?? false;
    if (shown === null) this.#place(stored.element);
    else shown.become(stored);
    this.busy = this.#busy;
    this.#scroll.follow();
    if (wasRunning) this.dispatchEvent(new CustomEvent("turn-ended", { detail: stored.status }));
  }

  rereadOwed(): void {
    for (const turnId of [...this.#owed]) void this.reread(turnId);
  }

  /** Read as soon as the page is back in touch, or in a moment where it never lost it. */
  #owe(turnId: string): void {
    if (this.#owed.has(turnId)) return;
    this.#owed.add(turnId);
    setTimeout(() => this.rereadOwed(), patience);
  }

  async #read(turnId: string): Promise<TurnView | null> {
    let rating: Promise<void>;
    let read: DocumentFragment | null;
    do {
      rating = this.#rating;
      await rating;
      read = await fetchFragment(`${this.dataset["turns"] ?? ""}/${turnId}`);
    } while (rating !== this.#rating);
    const element = read?.querySelector(".turn");
    return element instanceof HTMLElement ? new TurnView(element) : null;
  }

  #viewFor(event: TurnEvent): TurnView | null {
    const known = this.find(event.turnId);
    if (known !== null) return known.running ? known : null;
    if (event.type !== "started") {
      void this.#readMissed(event.turnId);
      return null;
    }
    const expected = this.#pending?.question === event.question.trim() ? this.#pending : null;
    const view = expected ?? TurnView.blank(event.question);
    view.id = event.turnId;
    if (expected === null) this.#put(view, event.replacesTurnId === null ? null : (this.find(event.replacesTurnId)?.element ?? null));
    this.dispatchEvent(new CustomEvent("turn-started"));
    return view;
  }

  async #readMissed(turnId: string): Promise<void> {
    if (this.#reading.has(turnId)) return;
    this.#reading.add(turnId);
    await this.reread(turnId);
    this.#reading.delete(turnId);
  }

  /** In the place of another version of it, or as the last. */
  #put(view: TurnView, before: HTMLElement | null): void {
    if (before === null) this.append(view.element);
    else {
      view.element.dataset["place"] = before.dataset["place"] ?? "";
      keepingFocus(before, () => {
        before.replaceWith(view.element);
        return view.element;
      });
    }
  }

  /** Where it stands among the others, in the place of another version of it, unless that was asked for and this has ended. */
  #place(element: HTMLElement): void {
    const place = Number(element.dataset["place"]);
    const after = this.#views().find((view) => Number(view.element.dataset["place"] || Infinity) >= place);
    if (after === undefined) this.append(element);
    else if (Number(after.element.dataset["place"]) > place) after.element.before(element);
    else if (new TurnView(element).running || !("chosen" in after.element.dataset)) after.element.replaceWith(element);
  }

  #views(): TurnView[] {
    return [...this.querySelectorAll<HTMLElement>(":scope > .turn")].map((element) => new TurnView(element));
  }

  async #onClick(event: MouseEvent): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-action]") : null;
    if (button === null) return;
    const action = button.dataset["action"];
    if (action === "earlier" && button instanceof HTMLAnchorElement) {
      event.preventDefault();
      await this.#showEarlier(button);
      return;
    }
    const turn = button.closest(".turn");
    if (!(turn instanceof HTMLElement) || !(button instanceof HTMLButtonElement)) return;
    if (action === "copy") await copyAnswer(turn, button);
    else if (action === "copy-markdown") await copyMarkdown(turn, button);
    else if (action === "version") await this.#showVersion(turn, button.dataset["version"] ?? "");
    else if (action === "rate") this.#rate(turn, button);
    else if (action === "save-question") await this.#saveQuestion(new TurnView(turn).question);
    else if (action !== "cancel-edit") this.dispatchEvent(new CustomEvent(`turn-${action}`, { detail: new TurnView(turn) }));
  }

  /** What is read stays where it is: the earlier turns come in above it. */
  async #showEarlier(link: HTMLAnchorElement): Promise<void> {
    const earlier = await fetchFragment(link.href);
    const line = link.parentElement;
    if (earlier === null || line === null) return;
    const fromEnd = document.documentElement.scrollHeight - scrollY;
    const first = earlier.querySelector<HTMLElement>(".turn");
    line.replaceWith(earlier);
    scrollTo({ top: document.documentElement.scrollHeight - fromEnd, behavior: "instant" });
    const question = first?.querySelector<HTMLElement>(".question");
    if (!question) return;
    question.tabIndex = -1;
    question.focus({ preventScroll: true });
  }

  async #showVersion(turn: HTMLElement, turnId: string): Promise<void> {
    const version = await this.#read(turnId);
    if (version === null) return;
    turn.replaceWith(version.element);
    this.busy = this.#busy;
    const buttons = [...version.element.querySelectorAll<HTMLButtonElement>('[data-action="version"]')];
    // What is still told of the latest does not take the place of an earlier one.
    if (buttons.at(-1)?.disabled === false) version.element.dataset["chosen"] = "";
    buttons.find((button) => !button.disabled)?.focus({ preventScroll: true });
  }

  async #saveQuestion(question: string): Promise<void> {
    const told = await post(`${this.dataset["reports"] ?? ""}?handler=SaveQuestion`, { question }).then(
      () => words("Saved: you find it under Reports."),
      () => words("The question could not be saved. A hundred are kept at most; delete one under Reports, or try again in a moment."),
    );
    toast(told);
  }

  #rate(turn: HTMLElement, button: HTMLButtonElement): void {
    const id = turn.dataset["turn"] ?? "";
    const thumbs = [...turn.querySelectorAll<HTMLElement>("[data-rating]")];
    const show = (shown: string) => {
      for (const thumb of thumbs) thumb.setAttribute("aria-pressed", String(thumb.dataset["rating"] === shown));
    };
    const was = thumbs.find((thumb) => thumb.getAttribute("aria-pressed") === "true")?.dataset["rating"] ?? "None";
    const rating = button.dataset["rating"] === was ? "None" : (button.dataset["rating"] ?? "None");
    show(rating);
    const sent = this.#rating.then(() => post(`${this.dataset["turns"] ?? ""}/${id}?handler=Rate`, { rating }));
    this.#rating = sent.then(
      () => undefined,
      () => {
        show(was);
        toast(words("Your thumb could not be kept. Try again in a moment."));
      },
    );
  }
}
