import { formatCellRef } from "../../grid/address";
import { whereToWrite } from "../../report/lastRun/withUnkept";
import type { KeptText } from "../../report/sheets/keptReport";

/** What a person typed and the next file does not hold, one line a cell. */
export function unkeptText({ text, at }: KeptText): string {
  return `${formatCellRef(at)}改写的“${text}”没有保留：${whereToWrite}。`;
}
