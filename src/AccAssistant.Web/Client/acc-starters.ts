import { browserTimeZone } from "./browser-time-zone";
import { fetchFragment } from "./fragment";

/** Questions to start with. They can be asked at once; who asks and what each will find is filled in when it is known. */
export class AccStarters extends HTMLElement {
  /** Also in a conversation that has begun, where nobody sees them: by the time something is asked in it, the project has been read. */
  connectedCallback(): void {
    void this.#count();
  }

  async #count(): Promise<void> {
    const counted = await fetchFragment(`${this.dataset["counts"] ?? ""}?timeZone=${encodeURIComponent(browserTimeZone() ?? "")}`);
    if (counted === null) return;
    // Nothing moves under a finger: then the figures come alone.
    if (!this.matches(":hover, :focus-within")) this.replaceChildren(...counted.children);
    else for (const button of counted.querySelectorAll<HTMLElement>("button")) this.#show(button);
  }

  #show(counted: HTMLElement): void {
    const shown = this.querySelector(`[data-ask="${CSS.escape(counted.dataset["ask"] ?? "")}"] .starter-count`);
    if (shown !== null) shown.textContent = counted.querySelector(".starter-count")?.textContent ?? "";
  }
}
