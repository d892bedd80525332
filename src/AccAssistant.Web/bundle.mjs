import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { build } from "esbuild";

const common = {
  outdir: "wwwroot/build",
  assetNames: "[name]",
  bundle: true,
  minify: true,
  sourcemap: true,
  target: ["es2022", "safari16"],
  legalComments: "linked",
  logLevel: "warning",
};

// Names are stable: the server adds a fingerprint to the addresses it prints.
await Promise.all([
  build({ ...common, entryPoints: ["Client/app.ts", "Client/charts.ts", "Client/offline.ts"], format: "esm" }),
  build({ ...common, entryPoints: ["Client/styles/app.css"], loader: { ".woff2": "file" } }),
]);

// At the root, since a service worker answers for the folder it comes from; it changes whenever anything it keeps does.
await build({
  ...common,
  outdir: "wwwroot",
  sourcemap: false,
  entryPoints: ["Client/worker/service-worker.ts"],
  format: "iife",
  define: { BUILD: JSON.stringify(await fingerprint("wwwroot")) },
});

async function fingerprint(folder) {
  const hash = createHash("sha256");
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile() && file.name !== "service-worker.js").map((file) => `${file.parentPath}/${file.name}`);
  for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  return hash.digest("hex").slice(0, 16);
}
