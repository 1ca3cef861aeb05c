import { ownSheets } from "../../report/ownSheets";
import { ownSheetRole } from "../../report/sheetMarker";
import type { WorkbookPort, WorkbookReading } from "../port";
import { readMemoryPart } from "./memoryPart";
import { readXlsx } from "./readXlsx";
import { writeXlsx } from "./writeXlsx";

/** A workbook that lives in a file: the port, and the file as it stands after the last write. */
export interface XlsxPort extends WorkbookPort {
  bytes(): Uint8Array;
}

/**
 * A file as a workbook. Reading and writing fail as `readXlsx` and `writeXlsx` do, and then the bytes are as before.
 * The memory that is read names our sheets as they are called now, whatever they were called when it was written.
 */
export function xlsxPort(original: Uint8Array): XlsxPort {
  let current = original;
  return {
    read: () => settled(() => readWorkbook(current)),
    write: (change) =>
      settled(() => {
        current = writeXlsx(current, change);
      }),
    bytes: () => current,
  };
}

/** The work is done at once; what it throws becomes a rejection, as the port's callers expect. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function readWorkbook(bytes: Uint8Array): WorkbookReading {
  const reading = readXlsx(bytes);
  const { memory, damaged } = readMemoryPart(reading.customXml);
  const marked = reading.grids.flatMap((grid) => {
    const role = ownSheetRole(grid);
    return role === null ? [] : [{ role, name: grid.sheet }];
  });
  const read = { grids: reading.grids, memory: { ...memory, sheets: ownSheets(marked, memory) } };
  return damaged ? { ...read, memoryDamaged: true } : read;
}
