import { find } from "./find";
import { fetchFragment } from "./fragment";
import { post } from "./post";
import { toast } from "./toast";
import { counted, words } from "./words";

const deletedKey = "acc-deleted";

interface Deleted {
  readonly id: string;
  readonly title: string;
}

/** The list beside the chat: renamed, pinned, deleted and brought back from here. */
export class AccConversations extends HTMLElement {
  #menu!: HTMLElement;
  #item: HTMLElement | null = null;
  /** Deleted and still offered back: together, where one went before the last was done with. */
  #deleted: readonly Deleted[] = [];

  connectedCallback(): void {
    this.#menu = find(this, "#conversation-menu", HTMLElement);
    this.addEventListener("click", (event) => this.#onClick(event));
    this.#menu.addEventListener("keydown", (event) => this.#onMenuKey(event));
    const left = sessionStorage.getItem(deletedKey);
    if (left === null) return;
    sessionStorage.removeItem(deletedKey);
    this.#offerUndo(JSON.parse(left) as readonly Deleted[]);
  }

  /** What was asked in moves up; reads the list again where it stands elsewhere. */
  async touched(): Promise<void> {
    const first = this.querySelector('li[data-pinned="false"]');
    const here = this.querySelector('a[aria-current="page"]')?.closest("li");
    if (here === null || here === undefined || here.querySelector(".unnamed") !== null || (here !== first && here.dataset["pinned"] !== "true")) await this.#readAgain();
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const older = target?.closest<HTMLAnchorElement>('a[data-action="older"]');
    const opener = target?.closest<HTMLButtonElement>(".item-menu");
    const action = target?.closest<HTMLButtonElement>("[data-do]");
    if (older) {
      event.preventDefault();
      void this.#readOlder(older);
    } else if (opener) this.#openMenu(opener);
    else if (action && this.#item !== null) {
      this.#menu.hidePopover();
      void this.#do(action.dataset["do"] ?? "", this.#item);
    }
  }

  #openMenu(opener: HTMLButtonElement): void {
    this.#item = opener.closest("li");
    const pinned = this.#item?.dataset["pinned"] === "true";
    find(this.#menu, '[data-do="pin"]', HTMLButtonElement).textContent = words(pinned ? "Unpin" : "Pin");
    this.#menu.showPopover();
    const box = opener.getBoundingClientRect();
    const below = box.bottom + this.#menu.offsetHeight < innerHeight;
    this.#menu.style.left = `${Math.max(8, box.right - this.#menu.offsetWidth)}px`;
    this.#menu.style.top = `${below ? box.bottom : box.top - this.#menu.offsetHeight}px`;
    this.#menu.querySelector("button")?.focus();
  }

  #onMenuKey(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape") event.preventDefault();
    if (event.key === "Escape" || event.key === "Tab") {
      this.#menu.hidePopover();
      this.#item?.querySelector<HTMLElement>(".item-menu")?.focus();
    }
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...this.#menu.querySelectorAll("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }

  async #do(what: string, item: HTMLElement): Promise<void> {
    const id = item.dataset["conversation"] ?? "";
    const address = `${this.#project}/c/${id}`;
    try {
      if (what === "rename") this.#rename(item, address);
      else if (what === "export") location.assign(`${address}?handler=Markdown`);
      else if (what === "pin") {
        await post(`${address}?handler=Pin`, { pinned: item.dataset["pinned"] === "true" ? "false" : "true" });
        await this.#readAgain();
        this.querySelector<HTMLElement>(`li[data-conversation="${id}"] .item-menu`)?.focus();
      } else if (what === "delete") await this.#delete(item, id, address);
    } catch {
      toast(words("That did not work. Reload the page, then try again."));
    }
  }

  #rename(item: HTMLElement, address: string): void {
    const link = find(item, "a", HTMLAnchorElement);
    const input = document.createElement("input");
    input.className = "rename";
    input.value = link.textContent ?? "";
    input.maxLength = 200;
    input.setAttribute("aria-label", words("Title of this conversation"));
    item.classList.add("renaming");
    item.append(input);
    input.select();
    let over = false;
    const done = (keep: boolean) => {
      // Taking the box away takes its focus away, which ends it too.
      if (over) return;
      over = true;
      const title = input.value.trim();
      input.remove();
      item.classList.remove("renaming");
      link.focus();
      if (keep && title.length > 0 && title !== link.textContent) void this.#keepTitle(link, address, title);
    };
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault();
      done(event.key === "Enter");
    });
    input.addEventListener("blur", () => done(true));
    input.focus();
  }

  async #keepTitle(link: HTMLAnchorElement, address: string, title: string): Promise<void> {
    const was = link.textContent;
    link.textContent = title;
    link.classList.remove("unnamed");
    try {
      link.textContent = await (await post(`${address}?handler=Rename`, { title })).text();
      if (link.ariaCurrent === "page") document.title = document.title.replace(was ?? "", link.textContent ?? "");
    } catch {
      link.textContent = was;
      toast(words("“{0}” could not be kept as the title.", title), { name: words("Try again"), go: () => this.#keepTitle(link, address, title) });
    }
  }

  async #delete(item: HTMLElement, id: string, address: string): Promise<void> {
    const deleted: Deleted = { id, title: item.querySelector("a")?.textContent ?? "" };
    await post(`${address}?handler=Delete`);
    if (id === this.dataset["current"]) {
      // The open conversation is gone: its project's next one opens, and offers the way back.
      sessionStorage.setItem(deletedKey, JSON.stringify([...this.#deleted, deleted]));
      location.assign(this.#project);
      return;
    }
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    for (const section of this.querySelectorAll("section:not(:has(li))")) section.remove();
    next?.querySelector<HTMLElement>(".item-menu")?.focus();
    this.#offerUndo([...this.#deleted, deleted]);
  }

  #offerUndo(deleted: readonly Deleted[]): void {
    const last = deleted.at(-1);
    if (last === undefined) return;
    const text = deleted.length === 1 ? words("Deleted “{0}”.", last.title) : counted(deleted.length, "Deleted 1 conversation.", "Deleted {0} conversations.");
    toast(text, {
      name: words("Undo"),
      go: () => this.#restore(deleted, last.id),
      over: () => {
        this.#deleted = [];
      },
    });
    this.#deleted = deleted;
  }

  async #restore(deleted: readonly Deleted[], last: string): Promise<void> {
    this.#deleted = [];
    for (const { id } of deleted) await post(`${this.#project}/conversations?handler=Restore`, { conversation: id });
    await this.#readAgain();
    this.querySelector<HTMLElement>(`li[data-conversation="${last}"] a`)?.focus();
  }

  async #readAgain(): Promise<void> {
    const list = await fetchFragment(this.dataset["list"] ?? "");
    if (list !== null) this.#nav.replaceChildren(list);
  }

  async #readOlder(link: HTMLAnchorElement): Promise<void> {
    const list = await fetchFragment(link.href);
    if (list === null) return;
    const [first, ...rest] = [...list.querySelectorAll("section")];
    const last = [...this.querySelectorAll("section")].at(-1);
    const firstLink = first?.querySelector("a") ?? null;
    if (first !== undefined && last?.dataset["group"] === first.dataset["group"]) last?.querySelector("ul")?.append(...first.querySelectorAll("li"));
    else if (first !== undefined) this.#nav.append(first);
    const more = list.querySelector(".more-conversations");
    link.parentElement?.remove();
    this.#nav.append(...rest, ...(more === null ? [] : [more]));
    firstLink?.focus();
  }

  get #nav(): HTMLElement {
    return find(this, "nav", HTMLElement);
  }

  get #project(): string {
    return this.dataset["project"] ?? "";
  }
}
