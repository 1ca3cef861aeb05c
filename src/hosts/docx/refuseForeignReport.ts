import { HostProblem, type HostProblemCode } from "../port";
import { compoundKind } from "../xlsx/compoundFile";
import type { FileKind } from "../xlsx/fileKind";

const saveAsDocx = "请在 Word 或 WPS 中打开后另存为“Word 文档（.docx）”，再试一次。";
const chooseReport = "请选择 .docx 或 .txt 格式的报告。";

const words: Readonly<Partial<Record<FileKind, readonly [HostProblemCode, string]>>> = {
  empty: ["empty-file", "这个文件是空的（0 字节）；请确认已下载或复制完整，再选一次。"],
  pdf: ["unknown", `这是 PDF 文件，不能直接核对；请用报告的 Word 稿，或另存为 .docx 后再试一次。`],
  rtf: ["old-format", `这是 RTF 文档，不能直接读取；${saveAsDocx}`],
  html: ["old-format", `这是网页文件，不能直接读取；${saveAsDocx}`],
  xml: ["old-format", `这是 XML 文件，不能直接读取；${saveAsDocx}`],
  image: ["unknown", `这是图片，不是报告；${chooseReport}`],
  archive: ["unknown", `这是压缩包，不是报告；请先解压，再选择其中的报告。`],
};

/** @throws HostProblem always: what the file is, and what to do. */
export function refuseForeignReport(bytes: Uint8Array, kind: FileKind): never {
  const [code, message] = (kind === "compound" ? compound(bytes) : words[kind]) ?? ["unknown" as const, `无法识别这个文件，它不是报告，或已损坏；${chooseReport}`];
  throw new HostProblem(code, message);
}

function compound(bytes: Uint8Array): readonly [HostProblemCode, string] {
  const kind = compoundKind(bytes);
  if (kind === "document") return ["old-format", `这是旧格式的 Word 文档（.doc 或 .wps），只改扩展名不会变成 .docx；${saveAsDocx}`];
  if (kind === "encrypted") return ["encrypted", "这个文件设了打开密码，无法读取；请在 Word 或 WPS 中取消密码后另存，再试一次。"];
  if (kind === "workbook") return ["unknown", `这是 Excel 工作簿，不是报告；${chooseReport}`];
  return ["unknown", `无法识别这个文件，它不是报告；${chooseReport}`];
}
