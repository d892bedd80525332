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
  build({ ...common, entryPoints: ["Client/app.ts"], format: "esm" }),
  build({ ...common, entryPoints: ["Client/styles/app.css"], loader: { ".woff2": "file" } }),
]);
