import { copyTable } from "./copy-answer";
import { sortBy } from "./sort-table";
import { words } from "./words";

/** What can be done with a table, wherever on the site it stands and whenever it came. */
export function listenToTables(): void {
  document.documentElement.style.setProperty("--sort-by", JSON.stringify(words("Sort by")));
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const heading = button?.matches(".sort") ? button.closest("th") : null;
    const figure = button?.matches(".copy-table") ? button.closest("figure") : null;
    if (heading) sortBy(heading);
    if (button && figure) void copyTable(figure, button);
  });
}
