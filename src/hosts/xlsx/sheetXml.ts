import { areaName, cellName, formatCellRef } from "../../grid/address";
import type { PlainSheet } from "../../report/plainSheet";
import type { DraftMerge } from "../../report/sheet";
import { columnsXml } from "./columnsXml";
import type { Flavour } from "./flavour";
import { frozenPaneXml } from "./frozenPaneXml";
import type { StyleOf } from "./sheetDataXml";
import { sheetDataXml } from "./sheetDataXml";
import { validationsXml } from "./validationXml";
import { xmlAttribute } from "./xmlText";

/** Elements that stand at the end of a sheet and point to parts beside it: a drawing or comments that a user added. */
export interface SheetAttachment {
  readonly element: "drawing" | "legacyDrawing";
  readonly relationship: string;
}

/**
 * A whole worksheet part. The order of the elements is the schema's; Excel repairs a file in which it is not kept.
 * Throws where merged blocks overlap: Excel would repair that too, and it is our own mistake.
 */
export function sheetXml(sheet: PlainSheet, styleOf: StyleOf, flavour: Flavour, attachments: readonly SheetAttachment[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${flavour.main}" xmlns:r="${flavour.relationships}">`,
    sheet.print?.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    dimensionXml(sheet),
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    sheetDataXml(sheet, styleOf),
    mergesXml(sheet.merges ?? []),
    validationsXml(sheet.cells),
    linksXml(sheet),
    printXml(sheet),
    ...attachments.map(({ element, relationship }) => `<${element} r:id="${xmlAttribute(relationship)}"/>`),
    "</worksheet>",
  ].join("");
}

function dimensionXml({ cells }: PlainSheet): string {
  if (cells.length === 0) return '<dimension ref="A1"/>';
  const extremes = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    extremes.top = Math.min(extremes.top, row);
    extremes.left = Math.min(extremes.left, column);
    extremes.bottom = Math.max(extremes.bottom, row);
    extremes.right = Math.max(extremes.right, column);
  }
  return `<dimension ref="${areaName(extremes)}"/>`;
}

function viewXml({ freeze, gridLines = true }: PlainSheet): string {
  const lines = gridLines ? "" : ' showGridLines="0"';
  const frozen = frozenPaneXml(freeze);
  if (frozen === "") return `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews>`;
  return `<sheetViews><sheetView${lines} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

/** A block of one cell is no merge; Excel repairs a file that says so. */
function mergesXml(all: readonly DraftMerge[]): string {
  const merges = all.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  const sorted = [...merges].sort((a, b) => a.top - b.top);
  sorted.forEach((merge, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.top > merge.bottom) break;
      if (other.left <= merge.right && other.right >= merge.left) {
        throw new Error(`merged blocks overlap: ${areaName(merge)} and ${areaName(other)}`);
      }
    }
  });
  if (merges.length === 0) return "";
  const entries = merges.map((merge) => `<mergeCell ref="${areaName(merge)}"/>`);
  return `<mergeCells count="${merges.length}">${entries.join("")}</mergeCells>`;
}

function linksXml({ cells }: PlainSheet): string {
  const links = cells.flatMap(({ row, column, link }) =>
    link ? [`<hyperlink ref="${cellName(row, column)}" location="${xmlAttribute(formatCellRef(link))}"/>`] : [],
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** A4, as every official form is. */
function printXml({ print }: PlainSheet): string {
  if (!print) return "";
  const orientation = print.landscape ? "landscape" : "portrait";
  const fit = print.fitToWidth ? ' fitToHeight="0"' : "";
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9"${fit} orientation="${orientation}"/>`
  );
}
