import type { Grid } from "../../grid/grid";
import { excelPort } from "../../hosts/excel/excelPort";
import { memoryNamespace } from "../../hosts/memoryXml";
import type { WorkbookPort } from "../../hosts/port";

/** What a scenario of the contract works on: the workbook that is open, which begins without any of our sheets. */
export interface Bench {
  readonly port: WorkbookPort;
  /** Does something to the workbook as a person at the keyboard would, or another add-in. */
  readonly act: (work: (workbook: Excel.Workbook) => void) => Promise<void>;
  readonly sheet: (name: string) => Promise<Grid>;
}

export const bench: Bench = {
  port: excelPort(),
  act: (work) =>
    Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    }),
  sheet: async (name) => {
    const { grids } = await bench.port.read();
    const grid = grids.find(({ sheet }) => sheet === name);
    if (!grid) throw new Error(`没有工作表“${name}”`);
    return grid;
  },
};

/** The sheets that stand in the workbook now. */
export function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Takes the workbook back to the given sheets, without our memory. */
export async function clearBench(keep: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const parts = context.workbook.customXmlParts.getByNamespace(memoryNamespace).load("items/id");
    await context.sync();
    for (const sheet of sheets.items) {
      if (keep.includes(sheet.name)) continue;
      sheet.protection.unprotect();
      sheet.delete();
    }
    for (const part of parts.items) part.delete();
    await context.sync();
  });
}
