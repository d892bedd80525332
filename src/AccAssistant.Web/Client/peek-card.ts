import { browserTimeZone } from "./browser-time-zone";
import { fragmentOf } from "./fragment";
import { words } from "./words";

const openAfter = 250;
const closeAfter = 250;
const worthSaying = 200;
const keptFor = 5 * 60_000;
const gap = 4;
const margin = 8;

interface Kept {
  readonly said: Promise<Node>;
  readonly until: number;
}

/** What a record is at a glance, beside its number: for a pointer resting there and for the keyboard, never for a finger. */
export class PeekCard {
  readonly #card = document.createElement("div");
  readonly #kept = new Map<string, Kept>();
  /** The link the card is for, and the one it is about to be for. */
  #link: HTMLAnchorElement | null = null;
  #next: HTMLAnchorElement | null = null;
  #timer = 0;

  constructor() {
    this.#card.id = "peek";
    this.#card.className = "peek";
    this.#card.role = "tooltip";
    this.#card.popover = "manual";
    (document.querySelector("main") ?? document.body).append(this.#card);
    document.addEventListener("pointerover", (event) => this.#over(event));
    document.documentElement.addEventListener("pointerleave", () => this.#plan(focusedLink()));
    document.addEventListener("focusin", () => this.#plan(focusedLink()));
    document.addEventListener("focusout", () => this.#plan(null));
    document.addEventListener("keydown", (event) => this.#dismiss(event), { capture: true });
    document.addEventListener("scroll", () => this.#place(), { capture: true, passive: true });
    addEventListener("resize", () => this.#place(), { passive: true });
  }

  #over(event: PointerEvent): void {
    if (event.pointerType === "touch" || !(event.target instanceof Element)) return;
    this.#plan(this.#card.contains(event.target) ? this.#link : (linkAt(event.target) ?? focusedLink()));
  }

  #plan(link: HTMLAnchorElement | null): void {
    if (link === this.#next) return;
    this.#next = link;
    clearTimeout(this.#timer);
    if (link !== this.#link) this.#timer = setTimeout(() => void this.#show(link), link === null ? closeAfter : openAfter);
  }

  async #show(link: HTMLAnchorElement | null): Promise<void> {
    this.#hide();
    if (link === null || !link.isConnected) return;
    this.#link = link;
    const said = this.#ask(link.dataset["peek"] ?? "");
    const soon = await Promise.race([said, new Promise<null>((resolve) => setTimeout(resolve, worthSaying, null))]);
    if (this.#link === link) this.#say(link, soon ?? paragraph(words("Reading…")));
    if (soon !== null) return;
    const late = await said;
    if (this.#link === link) this.#say(link, late);
  }

  #say(link: HTMLAnchorElement, said: Node): void {
    this.#card.replaceChildren(said.cloneNode(true));
    this.#card.showPopover();
    link.setAttribute("aria-describedby", this.#card.id);
    this.#place();
  }

  /** Beside the number, so that those of the next rows stay within reach; below or above it where there is no room, and always within the window. */
  #place(): void {
    if (this.#link === null || !this.#card.matches(":popover-open")) return;
    const at = this.#link.getClientRects()[0];
    if (at === undefined || at.bottom < 0 || at.top > innerHeight) {
      this.#hide();
      return;
    }
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const beside = at.right + gap + width + margin <= innerWidth;
    const fitsBelow = at.bottom + gap + height + margin <= innerHeight;
    const top = beside ? Math.min(at.top, innerHeight - height - margin) : fitsBelow ? at.bottom + gap : at.top - gap - height;
    this.#card.style.left = `${beside ? at.right + gap : Math.max(margin, Math.min(at.left, innerWidth - width - margin))}px`;
    this.#card.style.top = `${Math.max(margin, top)}px`;
  }

  #hide(): void {
    this.#link?.removeAttribute("aria-describedby");
    this.#link = null;
    this.#card.hidePopover();
  }

  /** Esc closes the card and does nothing else: an answer being written goes on. */
  #dismiss(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.#card.matches(":popover-open")) return;
    event.preventDefault();
    event.stopPropagation();
    clearTimeout(this.#timer);
    this.#hide();
  }

  /** Each record once in a while; what could not be read is asked again. */
  #ask(address: string): Promise<Node> {
    const kept = this.#kept.get(address);
    if (kept !== undefined && performance.now() < kept.until) return kept.said;
    const said = read(address).catch(() => null).then((found) => {
      if (found === null || found.isProblem) this.#kept.delete(address);
      return found?.said ?? paragraph(words("This record could not be read just now."));
    });
    this.#kept.set(address, { said, until: performance.now() + keptFor });
    return said;
  }
}

async function read(address: string): Promise<{ said: Node; isProblem: boolean } | null> {
  const response = await fetch(`${address}?${new URLSearchParams({ zone: browserTimeZone() ?? "" }).toString()}`, { headers: { Accept: "text/html" } });
  if (response.redirected) return null;
  if (response.status === 404) return { said: paragraph(words("This record is not among those you can see now.")), isProblem: true };
  const said = fragmentOf(await response.text()).querySelector(".peek-said");
  return said === null ? null : { said, isProblem: !response.ok };
}

function paragraph(text: string): HTMLElement {
  const said = document.createElement("p");
  said.textContent = text;
  return said;
}

function linkAt(target: Element): HTMLAnchorElement | null {
  return target.closest<HTMLAnchorElement>("a[data-peek]");
}

/** The link the keyboard is at. A tap or a click gives focus too, but asks for no card. */
function focusedLink(): HTMLAnchorElement | null {
  const focused = document.activeElement;
  return focused?.matches(":focus-visible") ? linkAt(focused) : null;
}
