import { memoryNamespace } from "../memoryXml";
import type { WorkbookChange } from "../port";
import type { ColumnScale } from "./layoutSteps";
import { columnScale } from "./layoutSteps";
import type { SheetStep } from "./runSteps";
import { runSteps } from "./runSteps";
import { askLayout, layoutValues } from "./sheetLayout";
import { clearSteps, sheetSteps } from "./sheetSteps";
import { writeCharts } from "./writeCharts";
import type { WriteJournal } from "./writeJournal";
import type { PlannedSheet } from "./writePlan";
import { planWrite } from "./writePlan";
import { readWriteState } from "./writeState";

interface MadeSheet extends PlannedSheet {
  readonly id: string;
  readonly scale: ColumnScale;
}

/**
 * Writes our sheets and our memory. New sheets are written hidden and shown at the end; a sheet of ours that is there is
 * copied first and then written in its place, so that formulas that point to it go on pointing to it. What was done stands
 * in the journal, by which `undoWrite` can take it back.
 */
export async function writeExcel(context: Excel.RequestContext, change: WorkbookChange, journal: WriteJournal): Promise<void> {
  const state = await readWriteState(context, change.memory);
  const plan = planWrite(change, state);
  journal.idsBefore = new Set(state.ids);
  journal.newNames = new Set(plan.sheets.flatMap(({ sheet, into }) => (into === null ? [sheet.name] : [])));
  journal.copiedNames = plan.sheets.flatMap(({ sheet, into }) => (into === null ? [] : [sheet.name]));
  journal.memoryBefore = state.memory?.xml ?? null;
  const made = await makeSheets(context, plan.sheets, journal);
  await runSteps(context, made.filter(({ into }) => into === null).flatMap(stepsOf));
  await runSteps(context, made.filter(({ into }) => into !== null).flatMap(stepsOf));
  await writeCharts(context, made);
  await commit(context, made, plan.memoryXml, state.memory?.id ?? null);
}

/** New sheets under their final names, so that formulas of one may speak of another; hidden copies of those that are there. */
async function makeSheets(context: Excel.RequestContext, planned: readonly PlannedSheet[], journal: WriteJournal): Promise<readonly MadeSheet[]> {
  const { worksheets } = context.workbook;
  const asked = planned.map((plan) => {
    const sheet = plan.into === null ? worksheets.add(plan.sheet.name) : worksheets.getItem(plan.into);
    const copy = plan.into === null ? null : { sheet: sheet.copy("End"), layout: askLayout(sheet) };
    (copy?.sheet ?? sheet).visibility = "Hidden";
    copy?.sheet.load("id");
    return { plan, copy, sheet: sheet.load("id,standardWidth"), last: sheet.getRange("XFD1").format.load("columnWidth") };
  });
  await context.sync();
  journal.replaced = asked.flatMap(({ sheet, copy }) => (copy ? [{ id: sheet.id, copy: copy.sheet.id, layout: layoutValues(copy.layout) }] : []));
  return asked.map(({ plan, sheet, last }) => ({ ...plan, id: sheet.id, scale: columnScale(sheet.standardWidth, last.columnWidth) }));
}

function stepsOf({ sheet, into, id, scale }: MadeSheet): readonly SheetStep[] {
  const steps = [...(into === null ? [] : clearSteps), ...sheetSteps(sheet, scale)];
  return steps.map((step) => ({ sheet: id, step }));
}

async function commit(context: Excel.RequestContext, made: readonly MadeSheet[], memoryXml: string, part: string | null): Promise<void> {
  const { customXmlParts, worksheets } = context.workbook;
  if (part === null) customXmlParts.add(memoryXml);
  else customXmlParts.getByNamespace(memoryNamespace).getItem(part).setXml(memoryXml);
  for (const { id, into } of made) if (into === null) worksheets.getItem(id).visibility = "Visible";
  await context.sync();
}
