import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

/** Bytes of a file that one of the project's own production builds makes, packed as a server packs it; `change` puts another entry in its place. */
export function packedBundle(name: string, file: string, change: webpack.Configuration = {}): Promise<number> {
  return withBuilt(name, change, (folder) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
}

/** A module of this project as the command line's production build has it, without what tsx adds to every import and function. */
export function shippedModule<T>(path: string): Promise<T> {
  const change: webpack.Configuration = { entry: { shipped: path }, output: { filename: "[name].cjs", library: { type: "commonjs2" } } };
  return withBuilt("cli", change, (folder) => createRequire(__filename)(join(folder, "shipped.cjs")) as T);
}

/** What one of the production builds makes, in a folder that is gone afterwards. */
export async function withBuilt<T>(name: string, change: webpack.Configuration, use: (folder: string) => T): Promise<T> {
  const configs = (await import(resolve(__dirname, "../../webpack.config.js"))) as { readonly default: (env: object, argv: object) => readonly webpack.Configuration[] };
  const config = configs.default({}, { mode: "production" }).find((one) => one.name === name);
  if (!config) throw new Error(`webpack.config.js has no ${name}`);
  const folder = mkdtempSync(join(tmpdir(), `perf-${name}-`));
  try {
    await built({ ...config, ...change, output: { ...config.output, ...change.output, path: folder } });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function built(config: webpack.Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
}
