import { cellName } from "../../../grid/address";
import { intersection } from "../model/areas";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { RichError } from "../wire/richError";
import { flagOf, indexOf, isGiven, targetOf, textOf } from "./arguments";
import type { Answer, Argument, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { range } from "./range";
import { demandRange, demandUnlocked } from "./rangeTarget";
import { table } from "./table";

interface Tables {
  readonly book: Book;
  /** Null for the tables of the whole workbook. */
  readonly sheet: Sheet | null;
}

export const tableCollection: TypedClass<Tables> = defineClass<"TableCollection", Tables>("TableCollection", {
  scalars: { Count: (target) => tablesIn(target).length },
  items: (target) => tablesIn(target).map((found) => table.of(found)),
  methods: {
    Add: add,
    GetCount: (target) => tablesIn(target).length,
    GetItem: (target, [key]) => find(target, key, () => { throw itemNotFound(); }),
    GetItemOrNullObject: (target, [key]) => find(target, key, () => nullObject),
    GetItemAt: (target, [index]) => {
      const found = tablesIn(target)[indexOf(index)];
      if (!found) throw itemNotFound();
      return table.of(found);
    },
  },
});

function tablesIn({ book, sheet }: Tables): readonly Table[] {
  return book.tables.filter((candidate) => sheet === null || candidate.sheet === sheet);
}

function find(target: Tables, key: Argument, otherwise: () => Answer): Answer {
  const wanted = textOf(key).toLowerCase();
  const found = tablesIn(target).find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return found ? table.of(found) : otherwise();
}

function add({ book, sheet }: Tables, [address, hasHeaders]: readonly Argument[]): Answer {
  const place = typeof address === "string" ? demandRange(book, address, sheet ?? book.activeSheet) : targetOf(address, range);
  demandUnlocked(place);
  if (book.tables.some((other) => other.sheet === place.sheet && intersection(other.area, place.area))) {
    throw new RichError("InvalidOperation", "A table cannot overlap another one.");
  }
  const number = book.nextId();
  const made: Table = {
    id: `{TABLE-${number}}`,
    sheet: place.sheet,
    name: `Table${number}`,
    area: place.area,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    style: "TableStyleMedium2",
  };
  if (!(isGiven(hasHeaders) ? flagOf(hasHeaders) : true)) addHeaders(made);
  book.tables = [...book.tables, made];
  return table.of(made);
}

/** A table without headers gets 列1, 列2 … in a row of its own, and its rows move down by one. */
function addHeaders(made: Table): void {
  const { sheet, area } = made;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (sheet.usedArea(true, below)) throw new RichError("InsertDeleteConflict", `There is something in the way at ${cellName(below.top, below.left)}.`);
  const cells = [...sheet.cells.within(area)].reverse();
  for (const [row, column, cell] of cells) {
    sheet.cells.set(row + 1, column, cell);
    sheet.cells.set(row, column, null);
  }
  for (let column = area.left; column <= area.right; column += 1) sheet.enter(area.top, column, `列${column - area.left + 1}`);
  made.area = { ...area, bottom: area.bottom + 1 };
}
