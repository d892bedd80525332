import { cloneTemplate } from "./find";

/** The drawing library is fetched when the first chart comes into the page, and never before. */
export function loadChartsWhenNeeded(): void {
  if (load()) return;
  const watched = new MutationObserver(() => {
    if (load()) watched.disconnect();
  });
  watched.observe(document.body, { childList: true, subtree: true });
}

function load(): boolean {
  if (document.querySelector("acc-chart") === null) return false;
  document.head.append(cloneTemplate("charts-script"));
  return true;
}
