import type { Audit } from "../findings/audit/claim";
import type { WrittenReport } from "../findings/audit/written";
import { annotateDocx } from "../hosts/docx/annotate/annotateDocx";
import { textToDocx } from "../hosts/docx/textToDocx";
import { fileKind } from "../hosts/xlsx/fileKind";
import { notesOf } from "./notesOf";

const author = "绩效自评核对";

/** The report with comments at the places; a report that came as plain text becomes a Word file first. */
export async function annotatedReport(bytes: Uint8Array, report: WrittenReport, audit: Audit): Promise<Uint8Array> {
  const notes = notesOf(audit);
  if (fileKind(bytes) === "zip") return annotateDocx(bytes, notes, author);
  // Lines that were joined count as one; in the Word file paragraphs are numbered anew.
  const numbers = new Map(report.paragraphs.map(({ at }, index) => [at, `paragraph ${index + 1}`] as const));
  return annotateDocx(await textToDocx(report.paragraphs.map(({ text }) => text)), notes.map((note) => ({ ...note, at: numbers.get(note.at) ?? note.at })), author);
}
