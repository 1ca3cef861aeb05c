import type { Outline } from "./outline";
import { outlines as files } from "./outlines/catalog.generated";
import { readOutline } from "./readOutline";

/** The outlines that ship, each loaded whole. One that does not load is our own mistake, and its test lists every fault. */
export const allOutlines: readonly Outline[] = files.map((file) => {
  const read = readOutline(file);
  if ("faults" in read) throw new Error(`outline ${file.id}: ${read.faults.join("; ")}`);
  return read.outline;
});

/** An outline by its id, as a rubric names it; null where none of ours has it. */
export function outlineById(id: string): Outline | null {
  return allOutlines.find((outline) => outline.id === id) ?? null;
}
