import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { PagesVariant } from "./buildVariants";

/** Builds the pages in several ways, each into a folder of its own below the one that is returned. @throws what the build says */
export function builtVariants(variants: Readonly<Record<string, Omit<PagesVariant, "folder">>>): string {
  const folder = mkdtempSync(join(tmpdir(), "perf-variants-"));
  const wanted: readonly PagesVariant[] = Object.entries(variants).map(([name, env]) => ({ ...env, folder: join(folder, name) }));
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", resolve(__dirname, "buildVariants.ts"), JSON.stringify(wanted)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return folder;
}
