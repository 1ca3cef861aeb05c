import { paragraphsOf } from "../findings/audit/paragraphsOf";
import type { WrittenReport } from "../findings/audit/written";
import { asReport } from "../hosts/docx/asReport";
import { readDocx } from "../hosts/docx/readDocx";
import { refuseForeignReport } from "../hosts/docx/refuseForeignReport";
import { fileKind } from "../hosts/xlsx/fileKind";
import { CommandProblem } from "./inputs";

/**
 * A written report, whatever its name ends in: a Word file, or plain text in UTF-8, UTF-16 or GB18030.
 * @throws CommandProblem for a text without any number; HostProblem for every other kind of file, with the next step
 */
export function readReport(bytes: Uint8Array): WrittenReport {
  const kind = fileKind(bytes);
  if (kind !== "text" && kind !== "zip") refuseForeignReport(bytes, kind);
  const report = kind === "zip" ? asReport(() => readDocx(bytes)) : { paragraphs: paragraphsOf(decoded(bytes)), tables: [] };
  const texts = [...report.paragraphs.map(({ text }) => text), ...report.tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text))];
  if (texts.every((text) => !/[\d０-９]/u.test(text))) throw new CommandProblem(1, ["报告里没有任何数字，没有可以核对的内容；请确认选的是绩效自评报告的正文。"]);
  return report;
}

/** UTF-16 shows itself by its mark; bytes that are no UTF-8 are GB18030, in which older systems save Chinese text. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\uFFFD") ? new TextDecoder("gb18030").decode(bytes) : text;
}
