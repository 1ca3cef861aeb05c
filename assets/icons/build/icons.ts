import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const iconFolder = resolve(__dirname, "..");

/** The product, and what its buttons do. */
export const iconNames = ["perf", "check", "score", "report", "help"] as const;
export type IconName = (typeof iconNames)[number];

/** Every size that Office's ribbon asks for, in pixels. */
export const iconSizes = [16, 20, 32, 40, 48, 64, 80] as const;

export function iconSource(name: IconName): string {
  return readFileSync(join(iconFolder, `${name}.svg`), "utf8");
}

export function iconFile(name: IconName, size: number): string {
  return join(iconFolder, `${name}-${size}.png`);
}
