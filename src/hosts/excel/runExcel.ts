import { officeProblem } from "./officeProblem";

/**
 * Excel.run as we always want it: waits while somebody edits a cell, makes one step of undo where Excel can, and lets
 * nothing out but HostProblems and our own mistakes.
 */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    throw officeProblem(error);
  }
}
