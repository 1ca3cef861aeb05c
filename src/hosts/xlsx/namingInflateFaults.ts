import { damagedEntry } from "./damagedEntry";

/** fflate's own errors carry a number as their code; whatever else is thrown (by a receiver) is not ours to explain. */
export function namingInflateFaults<T>(entryName: string, inflate: () => T): T {
  try {
    return inflate();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && typeof cause.code === "number") throw damagedEntry(entryName, cause);
    throw cause;
  }
}
