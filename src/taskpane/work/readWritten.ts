import { paragraphsOf } from "../../findings/audit/paragraphsOf";
import type { WrittenReport } from "../../findings/audit/written";
import { decodeText } from "../../hosts/foreign/decodeText";
import { fileKind } from "../../hosts/xlsx/fileKind";

/**
 * A written report that a person opened: a Word file, or plain text. The reader of Word files is fetched only when there is one.
 *
 * @throws HostProblem for every other kind of file, with what to do
 */
export async function readWritten(bytes: Uint8Array): Promise<WrittenReport> {
  const kind = fileKind(bytes);
  if (kind === "zip") return (await import("../../hosts/docx/readDocx")).readDocx(bytes);
  if (kind !== "text") (await import("../../hosts/docx/refuseForeignReport")).refuseForeignReport(bytes, kind);
  return { paragraphs: paragraphsOf(decodeText(bytes)), tables: [] };
}
