import { find } from "./find";
import { here } from "./here";
import { counted, words } from "./words";

interface ProjectItem {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly platform: string;
  readonly recent: boolean;
}

interface ProjectList {
  readonly projects: readonly ProjectItem[];
  readonly warnings: readonly string[];
  readonly problem: string | null;
}

interface Entry {
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement;
  /** As it is searched. */
  readonly text: string;
}

/** The projects a person may open, found by typing. Rows are made once and hidden, so that hundreds of them do not lag. */
export class AccProjects extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #summary!: HTMLElement;
  #notes!: HTMLElement;
  #entries: Entry[] = [];
  #headings: HTMLElement[] = [];
  #loading: Promise<void> | null = null;

  connectedCallback(): void {
    this.#input = find(this, "input[type=search]", HTMLInputElement);
    this.#list = find(this, ".project-list", HTMLElement);
    this.#summary = find(this, ".project-summary", HTMLElement);
    this.#notes = find(this, ".project-notes", HTMLElement);
    this.#input.addEventListener("input", () => this.#filter());
    this.addEventListener("keydown", (event) => this.#onKey(event));
    const toggle = this.#toggle;
    if (toggle === null) {
      void this.#load();
      return;
    }
    toggle.addEventListener("click", () => this.#open(toggle.getAttribute("aria-expanded") !== "true"));
    toggle.addEventListener("pointerenter", () => void this.#load());
    document.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Node && !this.contains(event.target)) this.#open(false, false);
    });
  }

  get #toggle(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>("button[aria-expanded]");
  }

  #open(open: boolean, takeFocus = true): void {
    const toggle = this.#toggle;
    if (toggle === null || (toggle.getAttribute("aria-expanded") === "true") === open) return;
    toggle.setAttribute("aria-expanded", String(open));
    find(this, ".project-panel", HTMLElement).hidden = !open;
    if (open) void this.#load();
    if (takeFocus) (open ? this.#input : toggle).focus();
  }

  #load(): Promise<void> {
    this.#loading ??= this.#read();
    return this.#loading;
  }

  async #read(): Promise<void> {
    try {
      const response = await fetch(here("/projects"), { headers: { Accept: "application/json" } });
      if (!response.ok || response.redirected) throw new Error(String(response.status));
      this.#show((await response.json()) as ProjectList);
    } catch {
      this.#loading = null;
      this.#summary.textContent = words("The projects could not be read. Close this and open it again to retry.");
    }
  }

  #show(list: ProjectList): void {
    this.#notes.replaceChildren(...list.warnings.map((text) => note(text)));
    if (list.problem !== null) {
      this.#loading = null;
      this.#notes.prepend(note(list.problem));
    }
    const severalAccounts = new Set(list.projects.map((project) => project.account)).size > 1;
    const recent = list.projects.filter((project) => project.recent);
    const others = list.projects.filter((project) => !project.recent);
    const rows = document.createDocumentFragment();
    this.#entries = [];
    this.#headings = [];
    for (const [title, projects] of [[words("Recent"), recent], [recent.length > 0 ? words("All others") : "", others]] as const) {
      if (projects.length > 0 && title.length > 0) rows.append(this.#heading(title));
      for (const project of projects) rows.append(this.#row(project, severalAccounts));
    }
    this.#list.replaceChildren(rows);
    this.#filter();
  }

  #heading(title: string): HTMLElement {
    const heading = document.createElement("li");
    heading.className = "project-heading";
    heading.textContent = title;
    this.#headings.push(heading);
    return heading;
  }

  #row(project: ProjectItem, severalAccounts: boolean): HTMLElement {
    const element = document.createElement("li");
    const link = document.createElement("a");
    link.href = here(`/p/${project.id}`);
    const name = document.createElement("span");
    name.className = "project-name";
    name.textContent = project.name;
    const meta = document.createElement("span");
    meta.className = "project-meta";
    const kind = project.platform === "bim360" ? words("BIM 360, issues only") : "ACC";
    meta.textContent = [kind, project.region, severalAccounts ? project.account : ""].filter((part) => part.length > 0).join(" · ");
    link.append(name, meta);
    if (project.id === this.dataset["current"]) link.setAttribute("aria-current", "true");
    element.append(link);
    this.#entries.push({ element, link, text: plain(`${project.name} ${meta.textContent}`) });
    return element;
  }

  #filter(): void {
    const wanted = plain(this.#input.value).split(/\s+/).filter((word) => word.length > 0);
    let shown = 0;
    for (const entry of this.#entries) {
      entry.element.hidden = !wanted.every((word) => entry.text.includes(word));
      if (!entry.element.hidden) shown++;
    }
    for (const heading of this.#headings) heading.hidden = wanted.length > 0;
    this.#summary.textContent = this.#summarise(shown, wanted.length > 0);
  }

  #summarise(shown: number, searching: boolean): string {
    const all = this.#entries.length;
    if (all === 0) return words("No projects are open to you here. See Help: an account administrator has to add this app once.");
    if (shown === 0) return words("No project matches. Try fewer letters.");
    return searching ? words("{0} of {1} projects", shown, all) : counted(all, "1 project", "{0} projects");
  }

  #onKey(event: KeyboardEvent): void {
    const visible = this.#entries.filter((entry) => !entry.element.hidden).map((entry) => entry.link);
    const at = visible.findIndex((link) => link === document.activeElement);
    if (event.key === "Escape" && this.#toggle?.getAttribute("aria-expanded") === "true") {
      event.preventDefault();
      this.#open(false);
    } else if (event.key === "ArrowDown" && event.target !== this.#toggle) {
      event.preventDefault();
      visible[Math.min(at + 1, visible.length - 1)]?.focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at === 0 ? this.#input : visible[at - 1])?.focus();
    } else if (event.key === "Enter" && event.target === this.#input) {
      event.preventDefault();
      visible[0]?.click();
    }
  }
}

function note(text: string): HTMLElement {
  const element = document.createElement("p");
  element.className = "warning";
  element.textContent = text;
  return element;
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
