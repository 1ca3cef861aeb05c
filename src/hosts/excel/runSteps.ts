import { isPayloadError } from "./officeProblem";
import type { WriteStep } from "./writeStep";

/** A step and the id of the sheet that it writes to. */
export interface SheetStep {
  readonly sheet: string;
  readonly step: WriteStep;
}

/** Far below the 5 MB that Excel on the web takes, since the client packs values loosely. */
const mostBytes = 1_000_000;

/**
 * Carries out the steps in order, as many in one request as fit; a request that is too large is sent again in halves,
 * which is safe because Excel carries out nothing of it.
 */
export async function runSteps(context: Excel.RequestContext, steps: readonly SheetStep[], limit = mostBytes): Promise<void> {
  if (steps.length === 0) return;
  const count = countThatFits(steps, limit);
  for (const { sheet, step } of steps.slice(0, count)) step.apply(context.workbook.worksheets.getItem(sheet));
  try {
    await context.sync();
  } catch (error) {
    if (!isPayloadError(error) || count === 1) throw error;
    await runSteps(context, steps.slice(0, count), limit / 2);
  }
  await runSteps(context, steps.slice(count), limit);
}

function countThatFits(steps: readonly SheetStep[], limit: number): number {
  let bytes = 0;
  const tooMuch = steps.findIndex(({ step }) => (bytes += step.bytes) > limit);
  return tooMuch < 0 ? steps.length : Math.max(1, tooMuch);
}
