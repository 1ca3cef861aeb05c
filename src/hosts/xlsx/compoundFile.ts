/** What an OLE compound file holds, told by the names of its streams. */
export type CompoundKind = "encrypted" | "workbook" | "document" | "presentation" | "other";

const entrySize = 128;
const nameLengthAt = 64;
const telling: readonly (readonly [string, CompoundKind])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "workbook"],
  ["Book", "workbook"],
  ["WordDocument", "document"],
  ["PowerPoint Document", "presentation"],
];

/**
 * Excel and WPS put a workbook with a password into a compound file as the stream EncryptedPackage ([MS-OFFCRYPTO]);
 * an old .xls or .et is one with a stream Workbook or Book. Directory entries ([MS-CFB] 2.6) have 128 bytes and lie
 * at multiples of 128, so the names are found without following the chains of sectors, also in a damaged file.
 */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    const name = streamName(view, at);
    if (name !== null) names.add(name);
  }
  return telling.find(([name]) => names.has(name))?.[1] ?? "other";
}

/** The name in UTF-16, whose length in bytes, with its closing zero, stands behind it; null where none of ours can be. */
function streamName(view: DataView, at: number): string | null {
  const length = view.getUint16(at + nameLengthAt, true) / 2 - 1;
  if (!telling.some(([name]) => name.length === length)) return null;
  let name = "";
  for (let index = 0; index < length; index++) name += String.fromCharCode(view.getUint16(at + index * 2, true));
  return name;
}
