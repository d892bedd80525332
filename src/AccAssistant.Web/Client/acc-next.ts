import { fetchFragment } from "./fragment";

/** What may be asked next, under the last answer once it is whole. The buttons are the server's and ask by themselves. */
export class AccNext extends HTMLElement {
  connectedCallback(): void {
    const turn = this.closest<HTMLElement>(".turn");
    const transcript = this.closest<HTMLElement>("acc-transcript");
    if (turn === null || transcript === null || turn.dataset["status"] !== "completed") return;
    if ([...transcript.querySelectorAll(":scope > .turn")].at(-1) !== turn) return;
    void this.#fill(`${transcript.dataset["turns"] ?? ""}/${turn.dataset["turn"] ?? ""}/next`);
  }

  async #fill(address: string): Promise<void> {
    const steps = await fetchFragment(address);
    if (steps !== null) this.replaceChildren(...steps.children);
  }
}
