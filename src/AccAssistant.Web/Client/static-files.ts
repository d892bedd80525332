import { here } from "./here";

/** Has static files kept for when there is no network. Waits for the page: it must not compete with what is needed now. */
export function keepStaticFiles(): void {
  // Not on plain http from another machine.
  if (!("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    navigator.serviceWorker.register(here("/service-worker.js"), { updateViaCache: "none" }).catch(() => {
      // A browser that may keep nothing shows its own page when it is offline.
    });
  });
}
