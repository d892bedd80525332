import { toMarkdown } from "./to-markdown";

const shownFor = 2000;

/** Puts the answer on the clipboard twice: as a page for Word, Excel and e-mail, as Markdown for everything else. */
export async function copyAnswer(turn: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const answer = turn.querySelector(".answer");
  if (answer === null) return;
  const copy = answer.cloneNode(true) as HTMLElement;
  for (const beside of turn.querySelectorAll(":scope > .doubts, :scope > .receipt")) copy.append(beside.cloneNode(true));
  bare(copy);
  const label = button.querySelector(".label");
  const was = label?.textContent ?? "";
  let said = "Copied";
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([copy.innerHTML], { type: "text/html" }),
        "text/plain": new Blob([toMarkdown(copy)], { type: "text/plain" }),
      }),
    ]);
  } catch {
    said = "The browser refused";
  }
  if (label === null) return;
  label.textContent = said;
  setTimeout(() => (label.textContent = was), shownFor);
}

/** What another program needs of the markup: elements and addresses. */
function bare(root: HTMLElement): void {
  for (const icon of root.querySelectorAll("svg, .not-copied")) icon.remove();
  for (const element of root.querySelectorAll("*"))
    for (const { name } of [...element.attributes]) if (name !== "href" && name !== "start") element.removeAttribute(name);
}
