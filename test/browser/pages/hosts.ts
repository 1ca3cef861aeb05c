import { evaluateWorkbook } from "../../../src/evaluateWorkbook";
import { excelPort } from "../../../src/hosts/excel/excelPort";
import type { WorkbookPort } from "../../../src/hosts/port";
import { xlsxPort } from "../../../src/hosts/xlsx/xlsxPort";

export type HostName = "office" | "file";

export interface Timed {
  readonly milliseconds: number;
  /** Cells that were read, or written. */
  readonly cells: number;
}

/** The two hosts side by side in the add-in's page: the workbook that stands open, and the same one as a file. */
export interface Hosts {
  read(host: HostName, file: string): Promise<Timed>;
  /** Evaluates, and writes the score sheet; only the writing is timed. */
  writeScores(host: HostName, file: string): Promise<Timed>;
}

/** @param file the workbook in base64; what stands open is the same one */
function portOf(host: HostName, file: string): WorkbookPort {
  return host === "office" ? excelPort() : xlsxPort(Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

const hosts: Hosts = {
  read: async (host, file) => {
    await Office.onReady();
    const port = portOf(host, file);
    let cells = 0;
    const milliseconds = await timed(async () => {
      const { grids } = await port.read();
      cells = grids.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.cells.length, 0), 0);
    });
    return { milliseconds, cells };
  },
  writeScores: async (host, file) => {
    await Office.onReady();
    const port = portOf(host, file);
    const result = await evaluateWorkbook(port);
    if (result.kind === "refused") throw new Error(result.reasons.join());
    const { memory, sheets } = result.change();
    const scores = sheets.filter(({ role }) => role === "scores");
    const milliseconds = await timed(() => port.write({ sheets: scores, memory }));
    return { milliseconds, cells: scores.reduce((sum, { cells }) => sum + cells.length, 0) };
  },
};

Object.assign(window, { hosts });
