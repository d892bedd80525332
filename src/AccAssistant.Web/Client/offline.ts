import { here } from "./here";

/** Goes on to the page that was asked for, once it can be reached. */
const patience = 5000;

async function goOnIfReached(): Promise<void> {
  if (document.visibilityState !== "visible") return;
  // Asked for by its head, so that the answer is the server's and not what is kept here.
  const reached = await fetch(here("/offline.html"), { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (reached?.ok) location.reload();
}

addEventListener("online", () => void goOnIfReached());
document.addEventListener("visibilitychange", () => void goOnIfReached());
setInterval(() => void goOnIfReached(), patience);
