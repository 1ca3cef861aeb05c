import { newXlsx } from "../xlsx/newXlsx";
import type { XlsxPort } from "../xlsx/xlsxPort";
import { xlsxPort } from "../xlsx/xlsxPort";
import type { ForeignKind } from "./foreignKind";
import { plainSheetOf } from "./plainSheetOf";
import { readForeign } from "./readForeign";

/**
 * An old or foreign file as a workbook. It cannot be written in its own format: what `bytes` gives is a new .xlsx with the
 * same sheets, and ours in it after a write. The file itself is never touched.
 *
 * @throws HostProblem as `readForeign` does
 */
export async function foreignPort(original: Uint8Array, kind: ForeignKind, fileName: string): Promise<XlsxPort> {
  const { sheets, date1904 } = await readForeign(original, kind, fileName);
  return xlsxPort(newXlsx(sheets.map(plainSheetOf), { date1904 }));
}
