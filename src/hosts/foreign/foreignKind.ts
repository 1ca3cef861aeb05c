import { compoundKind } from "../xlsx/compoundFile";
import { fileKind } from "../xlsx/fileKind";
import { Parts } from "../xlsx/parts";
import { entryBytes, openZip } from "../xlsx/zip";

/**
 * binary        .xls and .et of any age, .xlsb
 * openDocument  .ods
 * html          a web page that a system calls .xls
 * spreadsheetXml  XML 表格 2003
 * text          .csv, .txt
 */
export type ForeignKind = "binary" | "openDocument" | "html" | "spreadsheetXml" | "text";

/** What a file is that is no .xlsx and yet holds sheets, told by its content; null for all others, which the file host reads or refuses. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const kind = fileKind(bytes);
  if (kind === "compound") return compoundKind(bytes) === "workbook" ? "binary" : null;
  if (kind === "zip") return zipKind(bytes);
  if (kind === "html" || kind === "spreadsheetXml") return kind;
  if (kind === "text") return isMail(bytes) ? null : "text";
  return kind === "unknown" && isBareStream(bytes) ? "binary" : null;
}

function zipKind(bytes: Uint8Array): ForeignKind | null {
  const parts = new Parts(openZip(bytes));
  if (parts.find("xl/workbook.bin")) return "binary";
  const mimetype = parts.find("mimetype");
  const named = mimetype !== undefined && new TextDecoder().decode(entryBytes(mimetype)).includes("opendocument.spreadsheet");
  return named ? "openDocument" : null;
}

/** Excel 2 to 4 wrote no compound file: the stream begins with its BOF record at once ([MS-XLS] 2.4.21; older: 09 00, 09 02, 09 04). */
function isBareStream(bytes: Uint8Array): boolean {
  const [first, version = -1, length = -1] = bytes;
  return first === 0x09 && [0, 2, 4].includes(version) && [4, 6].includes(length);
}

/** A web archive (.mht) is text, too, and no table. */
function isMail(bytes: Uint8Array): boolean {
  return /^\s*MIME-Version:/i.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
