import type { Table } from "../model/table";
import { dataArea } from "../model/table";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { range } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { entryOf, readCells, wireValue, writeCells } from "./rangeValues";

interface RowTarget {
  readonly table: Table;
  /** From the first row below the header. */
  readonly index: number;
}

export const tableRow: TypedClass<RowTarget> = defineClass<"TableRow", RowTarget>("TableRow", {
  scalars: {
    Index: ({ index }) => index,
    Values: (target) => readCells(whole(target), ({ value }) => wireValue(value)),
  },
  setters: {
    Values: (target, value) => writeCells(whole(target), value, (row, column, entry) => target.table.sheet.enter(row, column, entryOf(entry))),
  },
  methods: { GetRange: (target) => range.of(whole(target)) },
});

function whole({ table, index }: RowTarget): RangeTarget {
  const row = dataArea(table).top + index;
  return { sheet: table.sheet, area: { ...table.area, top: row, bottom: row } };
}
