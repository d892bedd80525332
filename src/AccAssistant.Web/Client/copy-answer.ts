import { bare, officeHtml } from "./bare";
import { toClipboard } from "./clipboard";
import { toMarkdown } from "./to-markdown";
import { words } from "./words";

const shownFor = 2000;

/** The answer with what it covers, twice: as a page for Word, Excel and e-mail, as Markdown for everything else. */
export async function copyAnswer(turn: HTMLElement, button: HTMLElement): Promise<void> {
  await copy(bareAnswer(turn), button);
}

export async function copyMarkdown(turn: HTMLElement, button: HTMLElement): Promise<void> {
  await put({ "text/plain": toMarkdown(bareAnswer(turn)) }, button);
}

/** One table alone, in the order it is shown in. */
export async function copyTable(table: Element, button: HTMLElement): Promise<void> {
  const copied = document.createElement("div");
  copied.append(table.cloneNode(true));
  bare(copied);
  await copy(copied, button);
}

function bareAnswer(turn: HTMLElement): HTMLElement {
  const answer = document.createElement("div");
  for (const part of turn.querySelectorAll(":scope > .answer, :scope > .doubts, :scope > .receipt")) answer.append(part.cloneNode(true));
  bare(answer);
  return answer;
}

async function copy(bared: HTMLElement, button: HTMLElement): Promise<void> {
  await put({ "text/html": officeHtml(bared), "text/plain": toMarkdown(bared) }, button);
}

async function put(flavours: Readonly<Record<string, string>>, button: HTMLElement): Promise<void> {
  const label = button.querySelector(".label");
  if (label === null || label.classList.contains("told")) return;
  const was = label.textContent;
  const copied = await toClipboard(flavours);
  label.textContent = words(copied ? "Copied" : "The browser refused");
  label.classList.add("told");
  const status = document.querySelector("#status-line");
  if (status !== null) status.textContent = words(copied ? "Copied." : "The browser refused.");
  setTimeout(() => {
    label.textContent = was;
    label.classList.remove("told");
  }, shownFor);
}
