import type { PlainSheet } from "../../report/plainSheet";
import { chartXml } from "./chartXml";
import { anchorXml, emptyDrawing, scanDrawing } from "./drawingPart";
import { appended } from "./elementPlace";
import type { Flavour } from "./flavour";
import { transitional } from "./flavour";
import type { PackageEdit } from "./packageEdit";
import { relationshipsPartOf } from "./relationshipsPart";
import type { Splice } from "./splice";
import type { SheetAttachment } from "./sheetXml";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Gives a sheet its charts: those of ours that stand there give way, what a user put beside them stays untouched. In a workbook
 * in the strict format, whose drawings have other names, there are none.
 *
 * @param attachments  what the sheet has already
 * @returns what the sheet has now
 */
export function putCharts(edit: PackageEdit, part: string, sheet: PlainSheet, flavour: Flavour, attachments: readonly SheetAttachment[]): readonly SheetAttachment[] {
  const { charts } = sheet;
  if (flavour !== transitional || charts === undefined) return attachments;
  const old = drawingOf(edit, part, attachments);
  if (old === null && charts.length === 0) return attachments;
  const drawing = old ?? newDrawing(edit);
  const { root, own, lastId } = scanDrawing(drawing, edit.source(drawing).text);
  // A chart that is written anew keeps its part and its number, so that a run which changes nothing changes no byte.
  const replaced = own.flatMap((anchor, index): readonly Splice[] => {
    const chart = charts[index];
    const part = partOf(edit, drawing, anchor.relationship);
    const text = chart && part ? anchorXml(chart, index + 1, anchor.id, anchor.relationship) : "";
    if (chart && part) edit.put(part, chartXml(chart, sheet));
    else removeChart(edit, drawing, anchor.relationship);
    return [{ start: anchor.place.start, end: anchor.place.end, text }];
  });
  const added = charts.slice(own.length).map((chart, index) => anchorXml(chart, own.length + index + 1, lastId + 1 + index, addChart(edit, drawing, chartXml(chart, sheet))));
  edit.splice(drawing, added.length === 0 ? replaced : [...replaced, appended(root, added.join(""))]);
  if (old !== null) return attachments;
  return [{ element: "drawing", relationship: edit.relationshipsOf(part).add(`${flavour.relationships}/drawing`, drawing) }, ...attachments];
}

function drawingOf(edit: PackageEdit, part: string, attachments: readonly SheetAttachment[]): string | null {
  const drawing = attachments.find(({ element }) => element === "drawing");
  const found = drawing && edit.relationshipsOf(part).all.find(({ id }) => id === drawing.relationship)?.part;
  return found && edit.has(found) ? found : null;
}

function newDrawing(edit: PackageEdit): string {
  const drawing = edit.freeName((number) => `xl/drawings/drawing${number}.xml`);
  edit.put(drawing, emptyDrawing);
  edit.contentTypes.declare(drawing, drawingType);
  return drawing;
}

function partOf(edit: PackageEdit, drawing: string, relationship: string): string | null {
  const part = edit.relationshipsOf(drawing).all.find(({ id }) => id === relationship)?.part;
  return part && edit.has(part) ? part : null;
}

/** Returns the relationship that leads to it. */
function addChart(edit: PackageEdit, drawing: string, content: string): string {
  const part = edit.freeName((number) => `xl/charts/chart${number}.xml`);
  edit.put(part, content);
  edit.contentTypes.declare(part, chartType);
  return edit.relationshipsOf(drawing).add(`${transitional.relationships}/chart`, part);
}

/** The chart's part, and the colours and styles that Excel puts beside it. */
function removeChart(edit: PackageEdit, drawing: string, relationship: string): void {
  const relationships = edit.relationshipsOf(drawing);
  const found = relationships.all.find(({ id }) => id === relationship);
  if (!found?.part || !edit.has(found.part)) return;
  relationships.remove(found);
  const beside = edit.relationshipsOf(found.part).all.flatMap(({ part }) => (part !== null && /\/charts\//.test(part) ? [part] : []));
  for (const part of [...beside, found.part]) {
    edit.remove(part);
    edit.contentTypes.forget(part);
  }
  const own = relationshipsPartOf(found.part);
  if (edit.has(own)) edit.remove(own);
}
