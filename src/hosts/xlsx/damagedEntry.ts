import { HostProblem } from "../port";

/** An entry whose data is not what the package's directory promises. */
export function damagedEntry(name: string, cause?: Error): HostProblem {
  return new HostProblem(
    "damaged",
    `文件已损坏：其中的“${name}”无法解压；请重新下载或复制原文件，或在 Excel、WPS 中打开修复后另存为 .xlsx，再试一次。`,
    cause && { cause },
  );
}
