/** An address of this site, which may lie under a path of its host: the page says under which. */
export function here(path: string): string {
  return (document.documentElement.dataset["root"] ?? "") + path;
}
