import type { PlainSheet } from "../../report/plainSheet";
import { contentSteps, linkSteps } from "./contentSteps";
import type { ColumnScale } from "./layoutSteps";
import { layoutSteps } from "./layoutSteps";
import { lookSteps } from "./lookSteps";
import { validationSteps } from "./validationSteps";
import type { WriteStep } from "./writeStep";
import { step } from "./writeStep";

/** All steps that write a sheet, in an order that Excel bears: links bring text and looks of their own, so they come first. */
export function sheetSteps(sheet: PlainSheet, scale: ColumnScale): readonly WriteStep[] {
  return [...linkSteps(sheet), ...contentSteps(sheet), ...lookSteps(sheet), ...validationSteps(sheet), ...layoutSteps(sheet, scale)];
}

/** Empties a sheet of ours before it is written anew; charts and comments that somebody put on it stay. */
export const clearSteps: readonly WriteStep[] = [
  step(1_500, (worksheet) => {
    const whole = worksheet.getRange();
    whole.unmerge();
    whole.clear();
    whole.dataValidation.clear();
    whole.conditionalFormats.clearAll();
    whole.columnHidden = false;
    whole.rowHidden = false;
    whole.format.useStandardWidth = true;
    whole.format.useStandardHeight = true;
  }),
];
