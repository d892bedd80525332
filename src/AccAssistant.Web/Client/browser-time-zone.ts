export function browserTimeZone(): string | null {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || null;
}

/** A project without a time zone is judged in the browser's, and the page says which that is. */
export function nameBrowserTimeZone(): void {
  const zone = browserTimeZone();
  if (zone === null) return;
  for (const place of document.querySelectorAll("[data-browser-time-zone]")) place.textContent = zone;
}
