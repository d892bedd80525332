import { browserTimeZone } from "./browser-time-zone";

/** A page about today is about the reader's own day: an address that names no time zone gets the browser's. */
export function useOwnDay(): void {
  const zone = browserTimeZone();
  const address = new URL(location.href);
  if (zone === null || address.searchParams.has("zone") || document.querySelector("[data-own-day]") === null) return;
  address.searchParams.set("zone", zone);
  location.replace(address);
}
