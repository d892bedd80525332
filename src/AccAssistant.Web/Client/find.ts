/** An element the page's own markup promises. */
export function find<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}

/** A copy of the one element in a template. */
export function cloneTemplate(id: string): HTMLElement {
  const template = find(document, `#${id}`, HTMLTemplateElement);
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (copy instanceof HTMLElement) return copy;
  throw new Error(`The template ${id} is empty.`);
}
