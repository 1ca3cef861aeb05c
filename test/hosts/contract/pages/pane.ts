import { excelPort } from "../../../../src/hosts/excel/excelPort";
import type { WorkbookChange, WorkbookReading } from "../../../../src/hosts/port";
import { HostProblem } from "../../../../src/hosts/port";
import type { PlainGrid } from "./plainGrid";
import { plainGrid } from "./plainGrid";

export type PaneAnswer<T> = { readonly value: T } | { readonly code: string; readonly message: string };

export type PlainReading = Omit<WorkbookReading, "grids"> & { readonly grids: readonly PlainGrid[] };

/** The add-in's own page: the port over Microsoft's library, as a task pane has it. */
export interface PanePage {
  platform(): Promise<string>;
  read(): Promise<PaneAnswer<PlainReading>>;
  write(change: WorkbookChange): Promise<PaneAnswer<null>>;
}

async function answered<T>(act: () => Promise<T>): Promise<PaneAnswer<T>> {
  await Office.onReady();
  try {
    return { value: await act() };
  } catch (problem) {
    if (problem instanceof HostProblem) return { code: problem.code, message: problem.message };
    throw problem;
  }
}

const port = excelPort();
const pane: PanePage = {
  platform: async () => String((await Office.onReady()).platform),
  read: () =>
    answered(async () => {
      const { grids, ...rest } = await port.read();
      return { ...rest, grids: grids.map(plainGrid) };
    }),
  write: (change) => answered(() => port.write(change).then(() => null)),
};

Object.assign(window, { pane });
