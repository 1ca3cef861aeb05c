import type { Table } from "../model/table";
import { dataArea } from "../model/table";
import { textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { range } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { readCells, wireValue } from "./rangeValues";

interface ColumnTarget {
  readonly table: Table;
  /** From the table's left edge. */
  readonly index: number;
}

export const tableColumn: TypedClass<ColumnTarget> = defineClass<"TableColumn", ColumnTarget>("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }) => String(wireValue(table.sheet.cell(table.area.top, table.area.left + index).value)),
    Values: (target) => readCells(whole(target), ({ value }) => wireValue(value)),
  },
  setters: {
    Name: ({ table, index }, value) => table.sheet.enter(table.area.top, table.area.left + index, textOf(value)),
  },
  methods: {
    GetRange: (target) => range.of(whole(target)),
    GetDataBodyRange: (target) => {
      const { top, bottom } = dataArea(target.table);
      return range.of({ ...whole(target), area: { ...whole(target).area, top, bottom } });
    },
    GetHeaderRowRange: (target) => {
      const { sheet, area } = whole(target);
      return range.of({ sheet, area: { ...area, bottom: area.top } });
    },
  },
});

function whole({ table, index }: ColumnTarget): RangeTarget {
  const column = table.area.left + index;
  return { sheet: table.sheet, area: { ...table.area, left: column, right: column } };
}
