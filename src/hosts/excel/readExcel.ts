import { emptyMemory } from "../../facts/memory";
import { ownSheets } from "../../report/ownSheets";
import { ownSheetRole } from "../../report/sheetMarker";
import type { MemoryReading } from "../memoryXml";
import { memoryFromXml, memoryNamespace } from "../memoryXml";
import type { WorkbookReading } from "../port";
import { askSheets } from "./askSheets";
import { gridOf } from "./gridOf";
import { askHiddenColumns, hiddenColumns } from "./hiddenColumns";
import { narrowAreas } from "./narrowAreas";
import type { ScanOptions } from "./progress";
import { demandRunning } from "./progress";
import { readParts } from "./readParts";
import { areaOf } from "./usedArea";

/**
 * Every sheet of the open workbook, and PERF's memory. Three round trips and one more for each 5 MB, however many sheets
 * there are: what sheets there are; where something stands on them; what stands there.
 */
export async function readExcel(context: Excel.RequestContext, options: ScanOptions): Promise<WorkbookReading> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/name,items/visibility");
  const parts = workbook.customXmlParts.getByNamespace(memoryNamespace).load("items/id");
  // The second day of 1904 is 1 where days are counted from 1904, else 1463: the workbook's setting itself cannot be asked.
  const day = workbook.functions.date(1904, 1, 2).load("value");
  await context.sync();
  demandRunning(options);
  const sheets = worksheets.items;
  const { used, memories, merges } = await askSheets(context, sheets, parts.items);
  const filled = sheets.flatMap((sheet, index) => {
    const range = used[index];
    if (!range || range.isNullObject) return [];
    const area = areaOf(range);
    const [rows, columns] = [triState(range.rowHidden), triState(range.columnHidden)];
    return [{ sheet: index, area, rows, columns, answers: columns === null ? askHiddenColumns(sheet, area) : null }];
  });
  const mixedRows = new Set(filled.flatMap(({ sheet, rows }) => (rows === null ? [sheet] : [])));
  const readings = await readParts(context, await narrowAreas(context, sheets, filled), { sheets, mixedRows, options });
  const grids = sheets.map(({ name, visibility }, index) => {
    const found = filled.find(({ sheet }) => sheet === index);
    const columns = found ? hiddenColumns(found.area, found.columns, found.answers) : new Set<number>();
    const head = { name, visibility, merges: merges[index] ?? [], rowsHidden: found?.rows ?? null, hiddenColumns: columns, date1904: day.value === 1 };
    return gridOf(head, readings.filter(({ sheet }) => sheet === index));
  });
  return { grids, ...memoryOf(memories.map(({ value }) => value), grids) };
}

/** The types of office.js say boolean; Excel answers null where some are hidden and others not. */
function triState(hidden: boolean): boolean | null {
  return hidden as boolean | null;
}

/** The memory with our sheets as they are called now. Of several parts, which only copying can make, the first readable one counts. */
function memoryOf(texts: readonly string[], grids: WorkbookReading["grids"]): Omit<WorkbookReading, "grids"> {
  const readings = texts.map(memoryFromXml);
  const { memory, damaged }: MemoryReading = readings.find((reading) => !reading.damaged) ?? readings[0] ?? { memory: emptyMemory, damaged: false };
  const marked = grids.flatMap((grid) => {
    const role = ownSheetRole(grid);
    return role === null ? [] : [{ role, name: grid.sheet }];
  });
  const current = { ...memory, sheets: ownSheets(marked, memory) };
  return damaged ? { memory: current, memoryDamaged: true } : { memory: current };
}
