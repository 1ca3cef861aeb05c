import type { HostProblemCode } from "../port";
import { HostProblem } from "../port";

/** What went wrong in Excel, and what to do about it. */
interface Explanation {
  readonly code: HostProblemCode;
  readonly message: string;
}

const cellEditing: Explanation = {
  code: "cell-editing",
  message: "有单元格正在编辑，Excel 暂时不接受操作。请按 Enter 或 Esc 结束编辑，再试一次。",
};
const tooLarge: Explanation = {
  code: "too-large",
  message: "数据量超过了 Excel 一次能传送的上限。请把无关的工作表移到另一个工作簿，或在桌面版 Excel 中打开后再试一次。",
};
const accessDenied: Explanation = {
  code: "access-denied",
  message: "Excel 不允许这项操作：工作簿或工作表受保护，或以只读方式打开。请在“审阅”中撤销保护，或另存一份副本后再试一次。",
};
const busy: Explanation = { code: "busy", message: "Excel 正忙，未能完成操作。请稍候片刻，再试一次。" };
const dialogOpen: Explanation = { code: "busy", message: "Excel 里有对话框打开着，无法写入。请先关闭对话框，再试一次。" };
const notFound: Explanation = {
  code: "not-found",
  message: "操作期间有工作表被删除或移走，未能完成。请确认工作表齐全，再试一次。",
};
const closed: Explanation = {
  code: "host-closed",
  message: "与 Excel 的连接已断开。请重新打开工作簿和任务窗格，再试一次。",
};
const tooOld: Explanation = {
  code: "too-old",
  message: "这个版本的 Excel 缺少所需的功能。请更新到 Excel 2021 或 Microsoft 365，或改用浏览器工作台打开文件。",
};

/** By office.js's own error codes. */
const explanations: Readonly<Record<string, Explanation>> = {
  InvalidOperationInCellEditMode: cellEditing,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  RangeExceedsLimit: tooLarge,
  MemoryLimitReached: tooLarge,
  AccessDenied: accessDenied,
  OpenWorkbookLinksBlocked: accessDenied,
  ActivityLimitReached: busy,
  RequestAborted: busy,
  Conflict: busy,
  ServiceNotAvailable: busy,
  Timeout: busy,
  WriteNotSupportedWhenModalDialogOpen: dialogOpen,
  ItemNotFound: notFound,
  InvalidReference: notFound,
  InvalidObjectPath: notFound,
  InvalidBinding: notFound,
  ConnectionFailure: closed,
  InvalidOrTimedOutSession: closed,
  InvalidRequestContext: closed,
  InactiveWorkbook: closed,
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
  NotImplemented: tooOld,
  UnsupportedOperation: tooOld,
  UnsupportedFeature: tooOld,
};

/** Codes by which Excel says that a request or its answer is too large, which half of it may not be. */
const payloadCodes = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "OperationCellsExceedLimit", "RangeExceedsLimit"]);

export function isPayloadError(error: unknown): boolean {
  return isOfficeError(error) && payloadCodes.has(error.code);
}

export function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "debugInfo" in error;
}

/** Any error of office.js as a HostProblem; what is none (a HostProblem already, or our own mistake) as it is. */
export function officeProblem(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const known = Object.hasOwn(explanations, error.code) ? explanations[error.code] : undefined;
  const { code, message } = known ?? {
    code: "unknown" as const,
    message: `Excel 出错，未能完成操作（${error.code}）。请保存并重新打开工作簿，再试一次；仍不行时改用浏览器工作台打开文件。`,
  };
  return new HostProblem(code, message, { cause: error });
}
