import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
/** What the pages are made of. */
const sources = ["src", "assets/samples", "assets/icons", "manifest.xml", "webpack.config.js", "package-lock.json", "test/browser/pages", "test/pageScripts.config.js"];
const prefix = "perf-web-";
/** Longer than any build takes: who waits for a build that died makes his own. */
const patience = 180_000;

/**
 * The folder of the built pages, as `npm start` serves it. Built once for all browser tests, whichever of Jest's processes
 * asks first, and again only when a source has changed; the others wait for it.
 */
export async function builtPages(): Promise<string> {
  const folder = join(tmpdir(), prefix + fingerprint());
  for (let waited = 0; !existsSync(folder); waited += 200) {
    if (claimed(folder, waited)) build(folder);
    else await new Promise((next) => setTimeout(next, 200));
  }
  return folder;
}

/** Making a folder is the one thing that only one of several processes succeeds in. */
function claimed(folder: string, waited: number): boolean {
  if (waited > patience) rmSync(`${folder}.building`, { recursive: true, force: true });
  try {
    mkdirSync(`${folder}.building`);
    return !existsSync(folder);
  } catch {
    // Another process builds.
    return false;
  }
}

function build(folder: string): void {
  const making = `${folder}.building`;
  try {
    webpack("--mode", "production", "--config-name", "functions", "--config-name", "pages", "--output-path", join(making, "web"));
    // The tests' own scripts stand beside the pages, so that one fingerprint holds for both.
    webpack("--config", "test/pageScripts.config.js", "--output-path", join(making, "web/test"));
    renameSync(join(making, "web"), folder);
    forgetOthers(folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function webpack(...options: readonly string[]): void {
  const script = join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [script, ...options], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

/** What earlier sources gave, unless somebody may still be looking at it. */
function forgetOthers(folder: string): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    const old = name.startsWith(prefix) && path !== folder && Date.now() - statSync(path).mtimeMs > 3_600_000;
    if (old) rmSync(path, { recursive: true, force: true });
  }
}

/** Changes when a source changes: by place, name, size and time of every file. */
function fingerprint(): string {
  const hash = createHash("sha256").update(root);
  for (const source of sources) note(join(root, source), hash);
  return hash.digest("hex").slice(0, 16);
}

function note(path: string, hash: ReturnType<typeof createHash>): void {
  const state = statSync(path);
  if (state.isDirectory()) for (const name of readdirSync(path).sort()) note(join(path, name), hash);
  else hash.update(`${path} ${state.size} ${state.mtimeMs}\n`);
}
