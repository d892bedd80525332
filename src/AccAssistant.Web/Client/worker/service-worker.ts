/*
 * Keeps static files, never a page and never what the hub says: records stay out of the browser's stores.
 * A file whose address carries its fingerprint is taken from what is kept; any other is asked for, and kept for when there is no network.
 */
declare const self: ServiceWorkerGlobalScope;

/** Names everything the build made: a new deployment begins with a cache of its own. */
declare const BUILD: string;

const ours = "acc-static-";
const cacheName = ours + BUILD;
/** Where this site begins: it may share its host with others. */
const root = new URL("./", self.location.href).pathname;
const offlinePage = `${root}offline.html`;
const neededOffline = [offlinePage, ...["build/app.css", "build/offline.js", "build/inter-latin-wght-normal.woff2", "favicon.svg"].map((file) => root + file)];
const staticPath = /^(?:build\/|icons\/|icons\.|favicon\.|app\.)/;
const fingerprint = /\.[0-9a-z]{10}\.\w+$/;

self.addEventListener("install", (event) => {
  // At once, beside pages of the deployment before: they hold all they need, and ask for what they do not by its fingerprint.
  event.waitUntil(Promise.all([keepForOffline(), self.skipWaiting()]));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([forgetOlder(), self.clients.claim()]));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.mode === "navigate") event.respondWith(navigate(event.request));
  else if (event.request.method === "GET" && url.origin === self.location.origin && isStatic(url.pathname)) event.respondWith(file(event, url));
});

function isStatic(path: string): boolean {
  return path.startsWith(root) && staticPath.test(path.slice(root.length));
}

async function navigate(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await caches.match(offlinePage);
    if (page === undefined) throw error;
    return page;
  }
}

async function file(event: FetchEvent, url: URL): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(event.request);
  if (kept !== undefined && fingerprint.test(url.pathname)) return kept;
  try {
    const fresh = await fetch(event.request);
    if (fresh.ok) event.waitUntil(cache.put(event.request, fresh.clone()));
    return fresh;
  } catch (error) {
    if (kept === undefined) throw error;
    return kept;
  }
}

async function keepForOffline(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(neededOffline.map((address) => new Request(address, { cache: "no-cache" })));
}

async function forgetOlder(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(ours) && name !== cacheName) await caches.delete(name);
}

export {};
