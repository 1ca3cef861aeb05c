import { HostProblem } from "../port";

/** A part that is no well-formed XML; `reason` is a Chinese clause, `offset` counts characters from 0. */
export function xmlFault(part: string, reason: string, offset?: number, cause?: unknown): HostProblem {
  const place = offset === undefined ? "" : `第 ${offset + 1} 个字符处`;
  return new HostProblem(
    "damaged",
    `文件已损坏：其中的“${part}”${place}${reason}；请重新下载或复制原文件，或在 Excel、WPS 中打开修复后另存为 .xlsx，再试一次。`,
    cause === undefined ? undefined : { cause },
  );
}
