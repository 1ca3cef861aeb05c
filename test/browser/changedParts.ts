import { entryBytes, openZip } from "../../src/hosts/xlsx/zip";

/** The parts of a package that another one has not, or has otherwise. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const now = new Map(openZip(after).map((entry) => [entry.name, entry]));
  return openZip(before).flatMap((entry) => {
    const other = now.get(entry.name);
    return other && Buffer.compare(entryBytes(entry), entryBytes(other)) === 0 ? [] : [entry.name];
  });
}
