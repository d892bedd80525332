import { find } from "./find";
import { kept } from "./kept-texts";
import { QueuedQuestion } from "./queued-question";
import { SuggestionList, type Suggest } from "./suggestion-list";
import { words } from "./words";

/** Of the longest question there may be, when to begin to count. */
const warnFrom = 0.9;
const oneLine = 1;

/** The box a question is written in. Says "ask" with the text and its request id, "stop", and "told" with what it tells the reader; keeps the text until it is told it was taken. */
export class AccComposer extends HTMLElement {
  #text!: HTMLTextAreaElement;
  #send!: HTMLButtonElement;
  #stop!: HTMLButtonElement;
  #count!: HTMLElement;
  #message!: HTMLElement;
  #draft = "";
  /** Sent and not taken yet: kept with the draft until then. */
  #onItsWay = "";
  #queued!: QueuedQuestion;
  #suggestions!: SuggestionList;
  #suggest: Suggest = () => Promise.resolve([]);
  #running = false;
  #longest = Infinity;

  connectedCallback(): void {
    this.#text = find(this, "textarea", HTMLTextAreaElement);
    this.#send = find(this, ".send", HTMLButtonElement);
    this.#stop = find(this, ".stop", HTMLButtonElement);
    this.#count = find(this, ".count", HTMLElement);
    this.#message = find(this, ".composer-message", HTMLElement);
    this.#suggestions = new SuggestionList(this.#text, find(this, "#suggestions", HTMLElement));
    this.#longest = Number(this.dataset["longest"]);
    this.#draft = this.dataset["conversation"] ?? "";
    this.#queued = new QueuedQuestion(this, this.#draft, (text) => this.putBack(text));
    this.#text.addEventListener("input", () => {
      this.#keep();
      this.#refresh();
      void this.#suggestions.refresh(this.#suggest);
    });
    this.#text.addEventListener("keydown", (event) => this.#onKey(event));
    find(this, "form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#stop.addEventListener("click", () => this.dispatchEvent(new CustomEvent("stop")));
    this.#text.value = kept.read(this.#draft) ?? "";
    this.#takeFromAddress();
    kept.onElsewhere(this.#draft, (text) => this.#takeOver(text ?? ""));
    this.#refresh();
    if (matchMedia("(hover: hover)").matches) this.#text.focus({ preventScroll: true });
  }

  /** A question that came with the page's address is ready to be sent, where nothing is written yet. */
  #takeFromAddress(): void {
    const address = new URL(location.href);
    const question = address.searchParams.get("ask");
    if (question === null) return;
    address.searchParams.delete("ask");
    history.replaceState(history.state, "", address);
    if (this.#text.value.length > 0) return;
    this.#text.value = question;
    this.#keep();
  }

  set running(running: boolean) {
    this.#running = running;
    this.#stop.hidden = !running;
    this.#refresh();
  }

  /** Where ways to go on come from. */
  set suggest(suggest: Suggest) {
    this.#suggest = suggest;
  }

  set message(text: string) {
    this.#message.textContent = text;
    this.#message.hidden = text.length === 0;
    if (text.length > 0) this.dispatchEvent(new CustomEvent("told", { detail: text }));
  }

  get text(): string {
    return this.#text.value;
  }

  /** The answer is over: sends what waited for it. Where the page is new, it is only put back into the box. */
  release(send: boolean): void {
    const queued = this.#queued.take();
    if (queued === null) return;
    if (!send) {
      this.putBack(queued.text);
      return;
    }
    this.#onItsWay = queued.text;
    this.#keep();
    this.#ask(queued.text, queued.requestId);
  }

  /** Shows text to be edited, with the cursor behind it. */
  edit(text: string): void {
    this.#text.value = text;
    this.#keep();
    this.#refresh();
    this.#text.focus();
    this.#text.setSelectionRange(text.length, text.length);
  }

  /** Empties the box while the question is on its way; the draft stays until it is taken. */
  clear(): void {
    this.#onItsWay = this.#text.value;
    this.#text.value = "";
    this.message = "";
    this.#refresh();
  }

  taken(): void {
    this.#onItsWay = "";
    this.#keep();
  }

  /** Before whatever has been written since. */
  putBack(text: string): void {
    this.#onItsWay = "";
    this.edit(this.#text.value.length > 0 ? `${text}\n${this.#text.value}` : text);
  }

  /** A conversation has one draft, whichever tab it is written in; but nothing moves under somebody's fingers. */
  #takeOver(text: string): void {
    if (document.hasFocus() && document.activeElement === this.#text) return;
    this.#text.value = text;
    this.#refresh();
  }

  #keep(): void {
    const left = [this.#onItsWay, this.#text.value].filter((text) => text.length > 0).join("\n");
    if (left.length > 0) kept.write(this.#draft, left);
    else kept.remove(this.#draft);
  }

  #ask(text: string, requestId: string): void {
    this.dispatchEvent(new CustomEvent("ask", { detail: { text, requestId } }));
  }

  #submit(): void {
    this.#suggestions.close();
    const text = this.#text.value.trim();
    if (text.length === 0) return;
    if (text.length > this.#longest) this.message = words("That is {0} characters; {1} is the most one question can have.", text.length, this.#longest);
    else if (!this.#running) this.#ask(text, crypto.randomUUID());
    else if (this.#queued.waiting) this.message = words("One question waits already. It is asked when this answer is done; edit it there, or stop the answer.");
    else {
      this.#queued.put(text);
      this.clear();
      this.taken();
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#suggestions.onKey(event)) return;
    const touch = matchMedia("(pointer: coarse)").matches;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !touch) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "ArrowUp" && this.#text.value.length === 0) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent("edit-last"));
    }
  }

  #refresh(): void {
    const length = this.#text.value.length;
    this.#send.hidden = this.#running && length === 0;
    this.#send.disabled = this.#text.value.trim().length === 0;
    this.#count.hidden = length < this.#longest * warnFrom;
    this.#count.textContent = words("{0} of {1}", length, this.#longest);
    this.#count.classList.toggle("over", length > this.#longest);
    this.#text.rows = oneLine;
    const style = getComputedStyle(this.#text);
    const line = Number.parseFloat(style.lineHeight);
    const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
    this.#text.rows = Math.max(oneLine, Math.min(10, Math.round((this.#text.scrollHeight - padding) / line)));
  }
}
