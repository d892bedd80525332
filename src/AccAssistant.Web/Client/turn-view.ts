import { cloneTemplate, find } from "./find";
import { keepingFocus } from "./keep-focus";
import type { AnswerRendered, ToolActivity, TurnStatus } from "./turn-events";

/** What the server made of a block, whatever its reader has done with it since. */
const asItCame = new WeakMap<Element, string>();

/** One turn on the page. Its markup is the server's, cloned or sent; this changes what is in it. */
export class TurnView {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  static blank(question: string): TurnView {
    const view = new TurnView(cloneTemplate("turn-template"));
    find(view.element, ".question-text", HTMLElement).textContent = question;
    return view;
  }

  get id(): string | null {
    return this.element.dataset["turn"] || null;
  }

  set id(id: string) {
    this.element.dataset["turn"] = id;
    const question = find(this.element, ".question", HTMLElement);
    question.id = `question-${id}`;
    this.element.setAttribute("aria-labelledby", question.id);
  }

  get question(): string {
    return find(this.element, ".question-text", HTMLElement).textContent ?? "";
  }

  get status(): TurnStatus {
    return this.element.dataset["status"] as TurnStatus;
  }

  get running(): boolean {
    return this.status === "running";
  }

  get lastEvent(): number {
    return Number(this.element.dataset["event"] ?? 0);
  }

  set lastEvent(number: number) {
    this.element.dataset["event"] = String(number);
  }

  set progress(text: string) {
    find(this.element, ".progress-text", HTMLElement).textContent = text;
  }

  /** Takes the turn as it is kept. What is the same in its answer stays: whoever selects, sorts or scrolls there goes on. */
  become(stored: TurnView): void {
    const [shown, fresh] = [this.element, stored.element];
    keepingFocus(shown, () => {
      // What a reader has already seen of an interrupted answer stays, where less of it was stored.
      if (stored.status !== "interrupted" || this.#length <= stored.#length) changeBlocks(this.#answer(), [...stored.#answer().children]);
      for (const name of shown.getAttributeNames()) if (!fresh.hasAttribute(name)) shown.removeAttribute(name);
      for (const { name, value } of [...fresh.attributes]) shown.setAttribute(name, value);
      for (const child of [...shown.children]) if (child !== this.#answer()) child.remove();
      const around = [...fresh.children];
      const at = around.indexOf(stored.#answer());
      this.#answer().before(...around.slice(0, at));
      this.#answer().after(...around.slice(at + 1));
      return shown;
    });
  }

  /** Over, whether or not the store can be read for the rest. */
  end(status: TurnStatus, failure: string | null): void {
    this.element.dataset["status"] = status;
    const told = find(this.element, ".failure-text", HTMLElement);
    if (failure !== null) told.textContent = failure;
  }

  /** As it was before its first event, for a turn that is told from the start. */
  reset(): void {
    find(this.element, ".tools", HTMLElement).replaceChildren();
    this.withdrawAnswer();
  }

  showTool(callId: string, text: string): void {
    const line = this.#tool(callId);
    find(line, ".tool-text", HTMLElement).textContent = text;
  }

  finishTool(activity: ToolActivity): void {
    this.showTool(activity.callId, activity.text);
    const line = this.#tool(activity.callId);
    line.dataset["state"] = activity.failure === null ? "done" : "failed";
    const details = find(line, ".tool-details", HTMLElement);
    const told = activity.failure === null ? (activity.receipt?.definitions ?? []) : [activity.failure];
    details.replaceChildren(...told.map(paragraph));
  }

  withdrawAnswer(): void {
    this.#answer().replaceChildren();
  }

  /** False when blocks before the first one sent are missing here: the turn must be read again. */
  showAnswer(rendered: AnswerRendered): boolean {
    const answer = this.#answer();
    answer.querySelector(":scope > .tail")?.remove();
    if (rendered.firstBlock > answer.children.length) return false;
    while (answer.children.length > rendered.firstBlock) answer.lastElementChild?.remove();
    for (const html of rendered.blocks) {
      const block = document.createElement("div");
      block.className = "block";
      block.innerHTML = html; // Made safe by the server's allow-list.
      asItCame.set(block, block.innerHTML);
      answer.append(block);
    }
    if (rendered.tail.length > 0) {
      const tail = document.createElement("p");
      tail.className = "tail";
      tail.textContent = rendered.tail;
      answer.append(tail);
    }
    this.element.classList.toggle("answering", answer.childElementCount > 0);
    return true;
  }

  /** Without spaces: the server's markup has some between blocks that are no part of the answer. */
  get #length(): number {
    return (this.#answer().textContent ?? "").replace(/\s+/g, "").length;
  }

  #answer(): HTMLElement {
    return find(this.element, ".answer", HTMLElement);
  }

  #tool(callId: string): HTMLElement {
    const tools = find(this.element, ".tools", HTMLElement);
    for (const line of tools.children) if (line instanceof HTMLElement && line.dataset["call"] === callId) return line;
    const line = cloneTemplate("tool-template");
    line.dataset["call"] = callId;
    tools.append(line);
    return line;
  }
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

function changeBlocks(answer: HTMLElement, fresh: readonly Element[]): void {
  for (const [index, block] of fresh.entries()) {
    const shown = answer.children[index];
    if (shown === undefined) answer.append(block);
    else if (shown.className !== block.className || (asItCame.get(shown) ?? shown.innerHTML) !== block.innerHTML) shown.replaceWith(block);
  }
  while (answer.children.length > fresh.length) answer.lastElementChild?.remove();
}
