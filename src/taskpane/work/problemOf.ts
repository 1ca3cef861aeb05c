import { HostProblem } from "../../hosts/port";
import type { Problem } from "../store/paneState";

/** Any failure as something to show: a host's own sentence, or a fault of ours with what a maintainer needs. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HostProblem) return { code: error.code, message: error.message, details: detailsOf(error.cause) };
  return {
    code: null,
    message: "面板出错，没有完成这一步，工作簿没有变化。请再试一次；仍不行时复制详细内容，发给维护人员。",
    details: detailsOf(error),
  };
}

function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return error === undefined ? "" : String(error);
  const debug = "debugInfo" in error ? `\n${JSON.stringify(error.debugInfo)}` : "";
  return `${error.stack ?? `${error.name}: ${error.message}`}${debug}`;
}
