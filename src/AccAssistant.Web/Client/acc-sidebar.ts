/** On a narrow screen the sidebar is a drawer; elsewhere it is simply there. */
export class AccSidebar extends HTMLElement {
  connectedCallback(): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>("[data-sidebar]"))
      button.addEventListener("click", () => this.#set(button.dataset["sidebar"] === "open"));
    // A tablet turned on its side has room for both again.
    matchMedia("(width >= 900px)").addEventListener("change", (wide) => {
      if (wide.matches && this.hasAttribute("data-open")) this.#set(false);
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || !this.hasAttribute("data-open")) return;
      event.preventDefault();
      this.#set(false);
    });
  }

  #set(open: boolean): void {
    this.toggleAttribute("data-open", open);
    document.querySelector(".chat")?.toggleAttribute("inert", open);
    const next = open ? this.querySelector<HTMLElement>("button, a") : document.querySelector<HTMLElement>('[data-sidebar="open"]');
    next?.focus();
  }
}
