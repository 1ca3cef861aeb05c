import type { ZipEntry } from "./zip";

/** The parts of a package by name. Names do not distinguish case (OPC §6.2.2.3), and some writers use "\" or a leading "/". */
export class Parts {
  private readonly byKey: ReadonlyMap<string, ZipEntry>;

  constructor(readonly entries: readonly ZipEntry[]) {
    this.byKey = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  /** A name as relationships give it may spell what is in the package with %20 and the like. */
  find(name: string): ZipEntry | undefined {
    return this.byKey.get(keyOf(name)) ?? this.byKey.get(keyOf(percentDecoded(name)));
  }
}

function keyOf(name: string): string {
  const path = name.replaceAll("\\", "/");
  return (path.startsWith("/") ? path.slice(1) : path).toLowerCase();
}

function percentDecoded(name: string): string {
  if (!name.includes("%")) return name;
  const bytes = name.split(/(%[0-9A-Fa-f]{2})/).flatMap((piece, index) =>
    index % 2 === 1 ? [Number.parseInt(piece.slice(1), 16)] : [...new TextEncoder().encode(piece)],
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
