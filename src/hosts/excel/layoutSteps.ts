import { areaName, columnName } from "../../grid/address";
import type { PlainSheet } from "../../report/plainSheet";
import { fittedHeights } from "../xlsx/fittedHeights";
import { cellBlocks } from "./cellBlocks";
import { freeze } from "./sheetLayout";
import type { WriteStep } from "./writeStep";
import { step } from "./writeStep";

/** How wide this Excel draws columns: that depends on the workbook's default font. */
export interface ColumnScale {
  readonly pointsPerCharacter: number;
}

/** What Excel adds to the characters of a column, in points. */
const cellMargin = 3.75;
const widest = 255;

/** Learned from a column that nobody changed. Falls back on Excel's own default where the sheet has no usual width. */
export function columnScale(standardWidth: number, columnWidth: number): ColumnScale {
  const pointsPerCharacter = (columnWidth - cellMargin) / standardWidth;
  return { pointsPerCharacter: pointsPerCharacter > 1 && pointsPerCharacter < 50 ? pointsPerCharacter : 5.25 };
}

/** Merged blocks, widths, heights, frozen panes and print settings. */
export function layoutSteps(sheet: PlainSheet, scale: ColumnScale): readonly WriteStep[] {
  return [...mergeSteps(sheet), ...columnSteps(sheet, scale), ...rowSteps(sheet), step(2_000, (worksheet) => setView(worksheet, sheet))];
}

function mergeSteps({ merges = [] }: PlainSheet): readonly WriteStep[] {
  const blocks = merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  return blocks.map((block) => step(400, (worksheet) => worksheet.getRange(areaName(block)).merge(false)));
}

function columnSteps({ columnWidths = [], hiddenColumns = [] }: PlainSheet, { pointsPerCharacter }: ColumnScale): readonly WriteStep[] {
  const widths = columnWidths.map((width, column) => ({ width: Math.min(width, widest), name: columnName(column) })).filter(({ width }) => width > 0);
  return [
    ...widths.map(({ width, name }) =>
      step(300, (worksheet) => {
        worksheet.getRange(`${name}:${name}`).format.columnWidth = width * pointsPerCharacter + cellMargin;
      }),
    ),
    ...hiddenColumns.map(columnName).map((name) =>
      step(300, (worksheet) => {
        worksheet.getRange(`${name}:${name}`).columnHidden = true;
      }),
    ),
  ];
}

/** Own heights, else what wrapped text needs: Excel leaves merged blocks as they are when it fits rows itself. */
function rowSteps(sheet: PlainSheet): readonly WriteStep[] {
  const heights = new Map([...fittedHeights(sheet), ...Object.entries(sheet.rowHeights ?? {}).map(([row, height]) => [Number(row), height] as const)]);
  return [...new Set(heights.values())].flatMap((height) => {
    const rows = [...heights].flatMap(([row, other]) => (other === height ? [{ row, column: 0 }] : []));
    return cellBlocks(rows).map(({ top, bottom }) =>
      step(300, (worksheet) => {
        worksheet.getRange(`${top + 1}:${bottom + 1}`).format.rowHeight = height;
      }),
    );
  });
}

function setView(worksheet: Excel.Worksheet, { freeze: edge, gridLines = true, print }: PlainSheet): void {
  worksheet.showGridlines = gridLines;
  freeze(worksheet, edge ?? { rows: 0, columns: 0 });
  if (!print) return;
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows) pageLayout.setPrintTitleRows(`${print.repeatRows.first + 1}:${print.repeatRows.last + 1}`);
}
