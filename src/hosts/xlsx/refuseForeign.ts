import { HostProblem, type HostProblemCode } from "../port";
import { type CompoundKind, compoundKind } from "./compoundFile";
import { type FileKind, fileKind } from "./fileKind";
import type { Parts } from "./parts";
import { entryBytes } from "./zip";

type Words = readonly [HostProblemCode, string];

const saveAsXlsx = "请在 Excel 或 WPS 中打开后另存为“Excel 工作簿（.xlsx）”，再试一次。";
const chooseWorkbook = "请选择 .xlsx 格式的工作簿。";

const byKind: Readonly<Record<Exclude<FileKind, "zip" | "compound">, Words>> = {
  empty: ["empty-file", "这个文件是空的（0 字节）；请确认已下载或复制完整，再选一次。"],
  pdf: ["not-a-workbook", `这是 PDF 文件，不是工作簿；${chooseWorkbook}`],
  image: ["not-a-workbook", `这是图片，不是工作簿；${chooseWorkbook}`],
  archive: ["not-a-workbook", "这是压缩包，不是工作簿；请先解压，再选择其中的 .xlsx 文件。"],
  rtf: ["not-a-workbook", `这是 RTF 文档，不是工作簿；${chooseWorkbook}`],
  html: ["old-format", `这是网页格式的表格（有些系统导出时也叫 .xls），不能直接读取；${saveAsXlsx}`],
  spreadsheetXml: ["old-format", `这是“XML 表格 2003”格式，不能直接读取；${saveAsXlsx}`],
  xml: ["not-a-workbook", `这是 XML 文件，不是工作簿；${chooseWorkbook}`],
  text: ["not-a-workbook", `这是文本文件（可能是 CSV），不是工作簿；${saveAsXlsx}`],
  unknown: ["not-a-workbook", `无法识别这个文件，它不是工作簿，或已损坏；${chooseWorkbook}`],
};

const byCompound: Readonly<Record<CompoundKind, Words>> = {
  encrypted: ["encrypted", "这个工作簿设了打开密码或权限保护，无法读取；请在 Excel 或 WPS 中取消密码后另存，再试一次。"],
  workbook: ["old-format", `这是旧格式的工作簿（.xls 或 .et），不能直接读取；${saveAsXlsx}`],
  document: ["not-a-workbook", `这是 Word 文档（.doc 或 .wps），不是工作簿；${chooseWorkbook}`],
  presentation: ["not-a-workbook", `这是演示文稿（.ppt 或 .dps），不是工作簿；${chooseWorkbook}`],
  other: ["not-a-workbook", `无法识别这个文件，它不是工作簿，或已损坏；${chooseWorkbook}`],
};

/**
 * Lets pass what is a zip file; whatever else is named for what it is.
 *
 * @throws HostProblem `empty-file`, `encrypted`, `old-format` or `not-a-workbook`, each with the next step.
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  const kind = fileKind(bytes);
  if (kind === "zip") return;
  throw problem(kind === "compound" ? byCompound[compoundKind(bytes)] : byKind[kind]);
}

/** Parts by which other zip files are known. */
const telltales: readonly (readonly [string, Words])[] = [
  ["word/document.xml", ["not-a-workbook", `这是 Word 文档（.docx），不是工作簿；${chooseWorkbook}`]],
  ["ppt/presentation.xml", ["not-a-workbook", `这是演示文稿（.pptx），不是工作簿；${chooseWorkbook}`]],
  ["xl/workbook.bin", ["old-format", `这是二进制格式的工作簿（.xlsb），不能直接读取；${saveAsXlsx}`]],
  ["OFD.xml", ["not-a-workbook", `这是 OFD 版式文件，不是工作簿；${chooseWorkbook}`]],
  ["Index/Document.iwa", ["old-format", `这是 Numbers 表格，不能直接读取；请在 Numbers 中导出为 Excel（.xlsx），再试一次。`]],
];

/** What a zip file is that has no workbook in it. */
export function foreignZip(parts: Parts): HostProblem {
  const telltale = telltales.find(([part]) => parts.find(part));
  if (telltale) return problem(telltale[1]);
  const mimetype = parts.find("mimetype");
  if (mimetype && new TextDecoder().decode(entryBytes(mimetype)).includes("opendocument.spreadsheet")) {
    return problem(["old-format", `这是 OpenDocument 表格（.ods），不能直接读取；${saveAsXlsx}`]);
  }
  const inside = parts.entries.find(({ name }) => /\.(xlsx|xlsm|xls|et)$/i.test(name))?.name;
  if (inside !== undefined) return problem(["not-a-workbook", `这是压缩包，不是工作簿；请先解压，再选择其中的“${inside}”。`]);
  return problem(["not-a-workbook", `这是压缩包或其他文件，其中没有工作簿；${chooseWorkbook}`]);
}

function problem([code, message]: Words): HostProblem {
  return new HostProblem(code, message);
}
