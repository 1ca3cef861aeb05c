import { isOfficeError } from "../../hosts/excel/officeProblem";
import type { HostProblemCode } from "../../hosts/port";
import { HostProblem } from "../../hosts/port";

const otherWay = "或用下面的“保存 Word 报告”。";

const explanations: Readonly<Record<string, readonly [HostProblemCode, string]>> = {
  AccessDenied: ["access-denied", `Word 不允许修改这份文档：它受保护，或以只读方式打开。请在“审阅”里停止保护，${otherWay}`],
  RequestPayloadSizeLimitExceeded: ["too-large", `报告太大，Word 一次收不下。请${otherWay.slice(1)}`],
  ActivityLimitReached: ["busy", `Word 正忙，没有插入。请稍候再试，${otherWay}`],
  WriteNotSupportedWhenModalDialogOpen: ["busy", `Word 里有对话框打开着，没有插入。请先关闭对话框再试，${otherWay}`],
  ApiNotFound: ["too-old", `这个版本的 Word 不能由插件插入文件。请${otherWay.slice(1)}`],
};

/** Why Word did not take the report; what is no error of office.js as it is. */
export function wordProblem(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const [code, message] = (Object.hasOwn(explanations, error.code) ? explanations[error.code] : undefined) ?? [
    "unknown" as const,
    `Word 出错，没有插入（${error.code}）。请保存文档、重新打开任务窗格再试，${otherWay}`,
  ];
  return new HostProblem(code, message, { cause: error });
}
