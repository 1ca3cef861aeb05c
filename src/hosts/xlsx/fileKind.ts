/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "zip" | "compound" | "empty" | "pdf" | "image" | "archive" | "html" | "spreadsheetXml" | "xml" | "rtf" | "text" | "unknown";

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found ? found[0] : textKind(bytes.subarray(0, 4096));
}

/** Text is what has no control characters but tabs and line ends; UTF-16 shows itself by its byte order mark. */
function textKind(head: Uint8Array): FileKind {
  const [a, b] = head;
  const wide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (!wide && head.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) return "unknown";
  const text = new TextDecoder(wide ? (a === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(head).trimStart().toLowerCase();
  if (!text.startsWith("<")) return "text";
  if (text.includes("excel.sheet") || text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "spreadsheetXml";
  return text.includes("<html") || text.includes("<table") || text.includes("<!doctype html") ? "html" : "xml";
}
