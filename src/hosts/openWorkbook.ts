import type { ForeignKind } from "./foreign/foreignKind";
import { foreignKind } from "./foreign/foreignKind";
import { foreignPort } from "./foreign/foreignPort";
import type { XlsxPort } from "./xlsx/xlsxPort";
import { xlsxPort } from "./xlsx/xlsxPort";

/** A workbook out of a file of any format. */
export interface OpenedWorkbook extends XlsxPort {
  /** What the user should know of the format: that the result is a new file. Null for an .xlsx, which is kept as it is. */
  readonly notice: string | null;
}

const names: Readonly<Record<ForeignKind, string>> = {
  binary: "旧格式的工作簿",
  openDocument: "OpenDocument 表格（.ods）",
  html: "网页格式的表格",
  spreadsheetXml: "“XML 表格 2003”",
  text: "文本表格",
};

/**
 * Opens a file as a workbook by what is in it, whatever it is called: an .xlsx in place, an .xls, .et, .ods, .csv or exported
 * web page as a new .xlsx.
 *
 * @throws HostProblem (also later, in `read`) with a sentence that says what the file is and what to do
 */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  const kind = foreignKind(bytes);
  if (kind === null) return { ...xlsxPort(bytes), notice: null };
  const port = await foreignPort(bytes, kind, fileName);
  return { ...port, notice: `原文件是${names[kind]}，未作改动；结果写在新的 .xlsx 文件里，保留数值、公式和合并单元格，不保留字体、边框和图表。` };
}
