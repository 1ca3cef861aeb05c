import { HostProblem, type HostProblemCode } from "../port";

const words: Readonly<Partial<Record<HostProblemCode, string>>> = {
  damaged: "报告文件不完整或已损坏，无法打开；请重新下载或复制原文件，或在 Word、WPS 中打开修复后另存为 .docx，再试一次。",
  "too-large": "报告解压后超出可以读取的范围；请删去其中的大图片和嵌入对象后另存为 .docx，或只复制正文到新文档，再试一次。",
  encrypted: "这份报告设了打开密码，无法读取；请在 Word 或 WPS 中取消密码后另存，再试一次。",
};

/** Runs a reader of packages on a report: its refusals speak of a workbook, for which a report's reader would look in vain. */
export function asReport<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const said = error instanceof HostProblem ? words[error.code] : undefined;
    if (said === undefined || !(error instanceof HostProblem)) throw error;
    throw new HostProblem(error.code, said, { cause: error });
  }
}
