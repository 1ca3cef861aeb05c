import type { PlainSheet } from "../../report/plainSheet";
import { chartXml } from "./chartXml";
import { anchorXml, emptyDrawing, scanDrawing } from "./drawingPart";
import { appended } from "./elementPlace";
import type { Flavour } from "./flavour";
import { transitional } from "./flavour";
import type { PackageEdit } from "./packageEdit";
import { relationshipsPartOf } from "./relationshipsPart";
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
  for (const { relationship } of own) removeChart(edit, drawing, relationship);
  const anchors = charts.map((chart, index) => {
    const target = edit.freeName((number) => `xl/charts/chart${number}.xml`);
    edit.put(target, chartXml(chart, sheet));
    edit.contentTypes.declare(target, chartType);
    const relationship = edit.relationshipsOf(drawing).add(`${flavour.relationships}/chart`, target);
    return anchorXml(chart, index + 1, lastId + 2 + index, relationship);
  });
  const removals = own.map(({ place }) => ({ start: place.start, end: place.end, text: "" }));
  edit.splice(drawing, anchors.length === 0 ? removals : [...removals, appended(root, anchors.join(""))]);
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
