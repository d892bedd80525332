/** A piece of a page, made by the server; null where it could not be had. */
export async function fetchFragment(address: string, signal?: AbortSignal): Promise<DocumentFragment | null> {
  const response = await fetch(address, { headers: { Accept: "text/html" }, signal: signal ?? null }).catch(() => null);
  if (response === null || !response.ok || response.redirected) return null;
  return fragmentOf(await response.text());
}

/** Of our own pages, made safe by the server. */
export function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = html;
  return document.importNode(template.content, true);
}
