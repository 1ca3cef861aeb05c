import { isEntireColumn, isEntireRow } from "../model/areas";
import type { CellFormat } from "../model/cellFormat";
import type { Json } from "../wire/json";
import { flagOf, indexOf, invalidArgument, numberOf, wordOf } from "./arguments";
import { autofitColumns } from "./autofitColumns";
import { commonFormat } from "./commonFormat";
import { formatProtection } from "./formatProtection";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { rangeBorderCollection } from "./rangeBorderCollection";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet, demandUnlocked } from "./rangeTarget";
import { columnWidth, rowHeight } from "./trackSizes";

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const rangeFormat: TypedClass<RangeTarget> = defineClass<"RangeFormat", RangeTarget>("RangeFormat", {
  scalars: {
    HorizontalAlignment: (target) => commonFormat(target, ({ horizontal }) => horizontal),
    VerticalAlignment: (target) => commonFormat(target, ({ vertical }) => vertical),
    WrapText: (target) => commonFormat(target, ({ wrap }) => wrap),
    ShrinkToFit: (target) => commonFormat(target, ({ shrink }) => shrink),
    IndentLevel: (target) => commonFormat(target, ({ indent }) => indent),
    TextOrientation: (target) => commonFormat(target, ({ orientation }) => orientation),
    ReadingOrder: (target) => commonFormat(target, ({ readingOrder }) => readingOrder),
    ColumnWidth: ({ sheet, area }) => same(area.left, area.right, (column) => columnWidth(sheet, column)),
    RowHeight: ({ sheet, area }) => same(area.top, area.bottom, (row) => rowHeight(sheet, row)),
    UseStandardWidth: ({ sheet, area }) => same(area.left, area.right, (column) => sheet.columns.at(column).size === null),
    UseStandardHeight: ({ sheet, area }) => same(area.top, area.bottom, (row) => sheet.rows.at(row).size === null),
  },
  setters: {
    HorizontalAlignment: (target, value) => change(target, { horizontal: wordOf(value, horizontals) }),
    VerticalAlignment: (target, value) => change(target, { vertical: wordOf(value, verticals) }),
    WrapText: (target, value) => change(target, { wrap: flagOf(value) }),
    ShrinkToFit: (target, value) => change(target, { shrink: flagOf(value) }),
    IndentLevel: (target, value) => change(target, { indent: indexOf(value) }),
    TextOrientation: (target, value) => change(target, { orientation: numberOf(value) }),
    ReadingOrder: (target, value) => change(target, { readingOrder: wordOf(value, ["Context", "LeftToRight", "RightToLeft"]) }),
    ColumnWidth: (target, value) => demandSheet(target).columns.change(target.area.left, target.area.right, { size: sizeOf(value, 1790) }, isEntireRow(target.area)),
    RowHeight: (target, value) => demandSheet(target).rows.change(target.area.top, target.area.bottom, { size: sizeOf(value, 409.5) }, isEntireColumn(target.area)),
    UseStandardWidth: ({ sheet, area }, value) => {
      if (flagOf(value)) sheet.columns.change(area.left, area.right, { size: null }, isEntireRow(area));
    },
    UseStandardHeight: ({ sheet, area }, value) => {
      if (flagOf(value)) sheet.rows.change(area.top, area.bottom, { size: null }, isEntireColumn(area));
    },
  },
  objects: {
    Font: (target) => rangeFont.of(target),
    Fill: (target) => rangeFill.of(target),
    Borders: (target) => rangeBorderCollection.of(target),
    Protection: (target) => formatProtection.of(target),
  },
  methods: {
    AutofitColumns: (target) => autofitColumns(target),
    AutofitRows: ({ sheet, area }) => sheet.rows.change(area.top, area.bottom, { size: null }, isEntireColumn(area)),
  },
});

function change(target: RangeTarget, patch: Partial<CellFormat>): void {
  demandUnlocked(target);
  demandSheet(target).changeFormat(target.area, (format) => ({ ...format, ...patch }));
}

/** One value for all, or null; whole rows and columns are judged by their first thousand, which is what anybody sees. */
function same<V extends Json>(first: number, last: number, read: (index: number) => V): V | null {
  const wanted = read(first);
  for (let index = first + 1; index <= Math.min(last, first + 1000); index += 1) if (read(index) !== wanted) return null;
  return wanted;
}

function sizeOf(value: Json, most: number): number {
  const size = numberOf(value);
  if (!(size >= 0 && size <= most)) throw invalidArgument(`a size from 0 to ${most} points is needed`);
  return size;
}
