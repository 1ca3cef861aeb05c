import { boundingArea, cellCount, columnCount, intersection, isEntireColumn, isEntireRow, rowCount } from "../model/areas";
import { RichError } from "../wire/richError";
import { flagOf, indexOf, invalidArgument, isGiven, numberOf, targetOf, textOf } from "./arguments";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { copyCells } from "./copyCells";
import { dataValidation } from "./dataValidation";
import type { Answer, Argument, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { mergedWithin, mergeCells, unmergeCells } from "./mergeCells";
import { rangeAreas } from "./rangeAreas";
import { clearRange } from "./clearRange";
import { rangeFormat } from "./rangeFormat";
import { readHyperlink, writeHyperlink } from "./rangeHyperlink";
import { cellProperties, columnProperties, rowProperties } from "./rangeProperties";
import type { RangeTarget } from "./rangeTarget";
import { demandRange, demandSheet, rangeAddress, shifted } from "./rangeTarget";
import { entryOf, readCells, textRead, valueType, wireValue, writeCells } from "./rangeValues";
import { columnLeft, columnWidth, rowHeight, rowTop } from "./trackSizes";
import { tableScopedCollection } from "./tableScopedCollection";
import { hiddenState } from "./hiddenState";
import { worksheet } from "./worksheet";

export const range: TypedClass<RangeTarget> = defineClass<"Range", RangeTarget>("Range", {
  scalars: {
    Address: (target) => rangeAddress({ ...target, sheet: demandSheet(target) }),
    AddressLocal: (target) => rangeAddress(target),
    CellCount: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)),
    ColumnCount: ({ area }) => columnCount(area),
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowCount(area),
    RowIndex: ({ area }) => area.top,
    Values: (target) => readCells(target, ({ value }) => wireValue(value)),
    Formulas: (target) => readCells(target, ({ value, formula }) => formula ?? wireValue(value)),
    FormulasLocal: (target) => readCells(target, ({ value, formula }) => formula ?? wireValue(value)),
    Text: (target) => readCells(target, textRead(target.sheet.book.date1904)),
    NumberFormat: (target) => readCells(target, (_, { numberFormat }) => numberFormat),
    NumberFormatLocal: (target) => readCells(target, (_, { numberFormat }) => (numberFormat === "General" ? "G/通用格式" : numberFormat)),
    ValueTypes: (target) => readCells(target, valueType),
    RowHidden: ({ sheet, area }) => hiddenState(sheet.rows, area.top, area.bottom),
    ColumnHidden: ({ sheet, area }) => hiddenState(sheet.columns, area.left, area.right),
    Hidden: ({ sheet, area }) => hiddenState(sheet.rows, area.top, area.bottom) === true || hiddenState(sheet.columns, area.left, area.right) === true,
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    Hyperlink: readHyperlink,
    Left: ({ sheet, area }) => columnLeft(sheet, area.left),
    Top: ({ sheet, area }) => rowTop(sheet, area.top),
    Width: ({ sheet, area }) => columnLeft(sheet, area.right) + columnWidth(sheet, area.right) - columnLeft(sheet, area.left),
    Height: ({ sheet, area }) => rowTop(sheet, area.bottom) + rowHeight(sheet, area.bottom) - rowTop(sheet, area.top),
  },
  setters: {
    Values: (target, value) => enterCells(target, value),
    Formulas: (target, value) => enterCells(target, value),
    FormulasLocal: (target, value) => enterCells(target, value),
    NumberFormat: (target, value) =>
      writeCells(target, value, (row, column, entry) => {
        const numberFormat = textOf(entry) === "" ? "General" : textOf(entry);
        target.sheet.changeFormat({ top: row, left: column, bottom: row, right: column }, (format) => ({ ...format, numberFormat }));
      }),
    RowHidden: ({ sheet, area }, value) => sheet.rows.change(area.top, area.bottom, { hidden: flagOf(value) }, isEntireColumn(area)),
    ColumnHidden: ({ sheet, area }, value) => sheet.columns.change(area.left, area.right, { hidden: flagOf(value) }, isEntireRow(area)),
    Hyperlink: writeHyperlink,
  },
  objects: {
    Format: (target) => rangeFormat.of(target),
    Worksheet: (target) => worksheet.of(demandSheet(target)),
    DataValidation: (target) => dataValidation.of(target),
    ConditionalFormats: (target) => conditionalFormatCollection.of(target),
  },
  methods: {
    Clear: (target, [applyTo]) => clearRange(target, applyTo),
    CopyFrom: (target, [source, copyType, skipBlanks, transpose]) => copyCells(target, sourceOf(target, source), { copyType, skipBlanks, transpose }),
    Merge: (target, [across]) => mergeCells(target, isGiven(across) && flagOf(across)),
    Unmerge: (target) => unmergeCells(target),
    Select: (target) => select(target),
    Calculate: () => undefined,
    SetDirty: ({ sheet }) => void (sheet.book.dirty = true),
    GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
      range.of(shifted({ sheet, area: { ...area, bottom: area.top, right: area.left } }, { bottom: indexOf(rows, 1) - 1, right: indexOf(columns, 1) - 1 })),
    GetBoundingRect: (target, [other]) => range.of({ ...target, area: boundingArea(target.area, sourceOf(target, other).area) }),
    GetCell: ({ sheet, area }, [row, column]) =>
      range.of(shifted({ sheet, area: { ...area, bottom: area.top, right: area.left } }, both(numberOf(row), numberOf(column)))),
    GetRow: ({ sheet, area }, [row]) => range.of(shifted({ sheet, area: { ...area, bottom: area.top } }, both(numberOf(row), 0))),
    GetColumn: ({ sheet, area }, [column]) => range.of(shifted({ sheet, area: { ...area, right: area.left } }, both(0, numberOf(column)))),
    GetEntireRow: ({ sheet, area }) => range.of({ sheet, area: { ...area, left: 0, right: 16_383 } }),
    GetEntireColumn: ({ sheet, area }) => range.of({ sheet, area: { ...area, top: 0, bottom: 1_048_575 } }),
    GetLastCell: ({ sheet, area }) => range.of({ sheet, area: { ...area, top: area.bottom, left: area.right } }),
    GetLastRow: ({ sheet, area }) => range.of({ sheet, area: { ...area, top: area.bottom } }),
    GetLastColumn: ({ sheet, area }) => range.of({ sheet, area: { ...area, left: area.right } }),
    GetOffsetRange: (target, [rows, columns]) => range.of(shifted(target, both(numberOf(rows), numberOf(columns)))),
    GetResizedRange: (target, [rows, columns]) => range.of(shifted(target, { bottom: numberOf(rows), right: numberOf(columns) })),
    GetIntersection: (target, [other]) => intersect(target, other, () => { throw new RichError("ItemNotFound", "The ranges do not meet.", 404); }),
    GetIntersectionOrNullObject: (target, [other]) => intersect(target, other, () => nullObject),
    GetUsedRange: (target, [valuesOnly]) => used(target, valuesOnly) ?? range.of({ ...target, area: { ...target.area, bottom: target.area.top, right: target.area.left } }),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => used(target, valuesOnly) ?? nullObject,
    GetMergedAreasOrNullObject: (target) => {
      const areas = mergedWithin(target);
      return areas.length === 0 ? nullObject : rangeAreas.of({ sheet: target.sheet, areas });
    },
    GetCellProperties: cellProperties,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    GetTables: (target) => tableScopedCollection.of(target),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rowCount(area) !== rows || columnCount(area) !== columns) throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
    },
  },
});

function both(rows: number, columns: number): { top: number; bottom: number; left: number; right: number } {
  return { top: rows, bottom: rows, left: columns, right: columns };
}

/** A range, or an address beside this one. */
function sourceOf(target: RangeTarget, source: Argument): RangeTarget {
  return typeof source === "string" ? demandRange(target.sheet.book, source, target.sheet) : targetOf(source, range);
}

function enterCells(target: RangeTarget, value: Argument): void {
  writeCells(target, value, (row, column, entry) => target.sheet.enter(row, column, entryOf(entry)));
}

function intersect(target: RangeTarget, other: Argument, otherwise: () => Answer): Answer {
  const { sheet, area } = sourceOf(target, other);
  const common = sheet === target.sheet ? intersection(target.area, area) : null;
  return common ? range.of({ sheet, area: common }) : otherwise();
}

function used(target: RangeTarget, valuesOnly: Argument): ReturnType<typeof range.of> | null {
  const sheet = demandSheet(target);
  const area = sheet.usedArea(isGiven(valuesOnly) && flagOf(valuesOnly), target.area);
  return area ? range.of({ sheet, area }) : null;
}

function select({ sheet, area }: RangeTarget): void {
  sheet.selection = area;
  sheet.book.activate(sheet);
  sheet.book.events.tell({ kind: "selectionChanged", sheet: sheet.id, area });
}
