import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

/** Bytes of a file that one of the project's own production builds makes, packed as a server packs it; `change` puts another entry in its place. */
export async function packedBundle(name: string, file: string, change: webpack.Configuration = {}): Promise<number> {
  const configs = (await import(resolve(__dirname, "../../webpack.config.js"))) as { readonly default: (env: object, argv: object) => readonly webpack.Configuration[] };
  const config = configs.default({}, { mode: "production" }).find((one) => one.name === name);
  if (!config) throw new Error(`webpack.config.js has no ${name}`);
  const folder = mkdtempSync(join(tmpdir(), `perf-${name}-`));
  try {
    await built({ ...config, ...change, output: { ...config.output, path: folder } });
    return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
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
