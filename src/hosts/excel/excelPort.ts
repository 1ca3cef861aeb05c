import type { WorkbookPort } from "../port";
import { HostProblem } from "../port";
import type { ScanOptions } from "./progress";
import { readExcel } from "./readExcel";
import { requireExcel } from "./requireExcel";
import { runExcel } from "./runExcel";
import { deleteCopies, undoWrite } from "./undoWrite";
import { writeExcel } from "./writeExcel";
import type { WriteJournal } from "./writeJournal";
import { emptyJournal } from "./writeJournal";

/** Between two tries to tidy up; a busy Excel is usually ready again by then. */
const pause = 300;
const tries = 3;

/**
 * The workbook that is open in Excel, as the port of hosts/port.ts. Needs office.js, ready, in an Excel with ExcelApi 1.13.
 * `write` leaves the workbook as it was when it fails, and says so when that could not be done.
 */
export function excelPort(options: ScanOptions = {}): WorkbookPort {
  return {
    read: async () => {
      requireExcel();
      return runExcel((context) => readExcel(context, options));
    },
    write: async (change) => {
      requireExcel();
      const journal = emptyJournal();
      try {
        await runExcel((context) => writeExcel(context, change, journal));
      } catch (problem) {
        await takeBack(journal, problem);
        throw problem;
      }
      if (journal.replaced.length > 0) await tidyUp(journal);
    },
  };
}

async function takeBack(journal: WriteJournal, problem: unknown): Promise<void> {
  // It failed before it wrote anything: there is nothing to take back, and nobody needs to be frightened.
  if (journal.idsBefore === null) return;
  if (await tryAgain(() => runExcel((context) => undoWrite(context, journal)))) return;
  throw new HostProblem(
    "unknown",
    "写入中断，工作簿未能完全恢复。请不要保存，关闭工作簿后重新打开；若已保存，隐藏的工作表里有写入前的副本，可取消隐藏找回。",
    { cause: problem },
  );
}

async function tidyUp(journal: WriteJournal): Promise<void> {
  if (await tryAgain(() => runExcel((context) => deleteCopies(context, journal)))) return;
  throw new HostProblem("busy", "内容已经写好，但写入时用的隐藏副本没能删除。请在工作表标签上右击“取消隐藏”，把名称末尾带编号的副本删掉。");
}

/** Whether it was done in the end. Only Excel's own refusals are worth another try; mistakes of ours come out at once. */
async function tryAgain(act: () => Promise<void>, left = tries): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (problem) {
    if (!(problem instanceof HostProblem)) throw problem;
    if (left <= 1) return false;
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
  return tryAgain(act, left - 1);
}
