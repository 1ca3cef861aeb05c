import type { Area } from "../../../grid/address";
import { columnCount, intersection, isEntireColumn, isEntireRow, rowCount } from "../model/areas";
import { RichError } from "../wire/richError";
import type { Argument } from "./hostClass";
import { flagOf, isGiven, wordOf } from "./arguments";
import { movedFormula } from "./movedFormula";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet, demandUnlocked } from "./rangeTarget";

const types = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/**
 * Range.copyFrom: like copying and pasting. The copy starts at the target's first cell and has the source's size; a target
 * that is a multiple of it is filled. With "All", merges, validation and links come along.
 */
export function copyCells(target: RangeTarget, source: RangeTarget, options: { readonly copyType: Argument; readonly skipBlanks: Argument; readonly transpose: Argument }): void {
  const type = isGiven(options.copyType) ? wordOf(options.copyType, types) : "All";
  if ((isGiven(options.transpose) && flagOf(options.transpose)) || type === "Link") {
    throw new RichError("NotImplemented", "Range.copyFrom with transpose or link is part of Excel, but the embedded host does not have it.", 501);
  }
  demandSheet(source);
  const skipBlanks = isGiven(options.skipBlanks) && flagOf(options.skipBlanks);
  const height = repeats(rowCount(target.area), rowCount(source.area));
  const width = repeats(columnCount(target.area), columnCount(source.area));
  const whole = { ...target, area: { ...target.area, bottom: target.area.top + height * rowCount(source.area) - 1, right: target.area.left + width * columnCount(source.area) - 1 } };
  demandUnlocked(whole);
  // Read before anything is written: source and target may overlap.
  const cells = [...source.sheet.cells.within(source.area)];
  if (type === "All" && !skipBlanks) target.sheet.clear(whole.area, { contents: true, formats: true });
  for (let down = 0; down < height; down += 1) {
    for (let along = 0; along < width; along += 1) {
      const rows = target.area.top - source.area.top + down * rowCount(source.area);
      const columns = target.area.left - source.area.left + along * columnCount(source.area);
      paste(target, cells, { rows, columns }, type);
      if (type === "All") pasteRules(target, source, { rows, columns });
    }
  }
  // Whole columns and rows bring their widths and heights along.
  if (type === "All" && isEntireColumn(source.area) && isEntireRow(source.area)) {
    target.sheet.columns.copyFrom(source.sheet.columns);
    target.sheet.rows.copyFrom(source.sheet.rows);
  }
  target.sheet.book.dirty = true;
}

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

function repeats(room: number, size: number): number {
  return room % size === 0 ? Math.max(1, room / size) : 1;
}

type Stored = ReturnType<RangeTarget["sheet"]["cells"]["within"]> extends Generator<infer C> ? C : never;

function paste({ sheet }: RangeTarget, cells: readonly Stored[], { rows, columns }: Shift, type: (typeof types)[number]): void {
  for (const [row, column, cell] of cells) {
    const before = sheet.cell(row + rows, column + columns);
    const formula = type === "Values" || cell.formula === null ? null : movedFormula(cell.formula, rows, columns);
    const contents = type === "Formats" ? before : { value: cell.value, formula };
    sheet.cells.set(row + rows, column + columns, { value: contents.value, formula: contents.formula, format: type === "All" || type === "Formats" ? cell.format : before.format });
  }
}

function pasteRules(target: RangeTarget, { sheet, area }: RangeTarget, { rows, columns }: Shift): void {
  const moved = (place: Area): Area => ({ top: place.top + rows, left: place.left + columns, bottom: place.bottom + rows, right: place.right + columns });
  const merges = sheet.merges.filter((merge) => intersection(merge, area)).map(moved);
  target.sheet.merges = [...target.sheet.merges.filter((merge) => !merges.some((other) => intersection(merge, other))), ...merges];
  for (const { area: place, rule } of sheet.validations.touching(area)) target.sheet.validations.put(moved(place), rule);
  for (const { area: place, rule } of sheet.links.touching(area)) target.sheet.links.put(moved(place), rule);
  const formats = sheet.conditionalFormats.filter((format) => intersection(format.area, area));
  const copies = formats.map((format) => ({ ...format, id: `{CF-${target.sheet.book.nextId()}}`, area: moved(format.area), look: { ...format.look } }));
  target.sheet.conditionalFormats = [...target.sheet.conditionalFormats, ...copies];
}
