import { placedSheets } from "../../report/placedSheets";
import type { PlainSheet } from "../../report/plainSheet";
import { sheetPlaces } from "../../report/sheetPlaces";
import { memoryToXml } from "../memoryXml";
import type { WorkbookChange } from "../port";
import { HostProblem } from "../port";
import type { WriteState } from "./writeState";

/** One sheet to write: into which sheet of ours, or as a new one where that is null. */
export interface PlannedSheet {
  readonly sheet: PlainSheet;
  readonly into: string | null;
}

export interface WritePlan {
  readonly sheets: readonly PlannedSheet[];
  readonly memoryXml: string;
}

/**
 * What will be written where, by the same rules as in a file.
 *
 * @throws HostProblem `protected` where a new sheet is needed and the workbook's structure is locked, or where a sheet of
 *   ours that must be written is protected.
 */
export function planWrite(change: WorkbookChange, state: WriteState): WritePlan {
  const places = sheetPlaces(change.sheets, state.own, state.names);
  // A sheet of ours that is there is written again, which needs a copy of it: a new sheet, for a moment.
  if (state.structureProtected && change.sheets.length > 0) {
    throw new HostProblem("protected", "工作簿的结构受保护，无法添加工作表。请在“审阅 → 保护工作簿”中取消保护，再试一次。");
  }
  const drafts = placedSheets(change.sheets, places, state.names);
  const sheets = drafts.map((sheet, index) => {
    const own = places[index]?.replaces ? state.own.find(({ name }) => name === sheet.name) : undefined;
    if (own?.protected) {
      throw new HostProblem("protected", `工作表“${own.name}”受保护，无法更新。请在“审阅 → 撤销工作表保护”中取消保护，再试一次。`);
    }
    return { sheet, into: own?.id ?? null };
  });
  const written = change.sheets.map(({ role }, index) => ({ role, name: places[index]?.name ?? "" }));
  const untouched = state.own.filter(({ name }) => !written.some((sheet) => sheet.name === name)).map(({ role, name }) => ({ role, name }));
  return { sheets, memoryXml: memoryToXml({ ...change.memory, sheets: [...written, ...untouched] }) };
}
