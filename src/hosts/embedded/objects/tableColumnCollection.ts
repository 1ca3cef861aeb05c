import { columnCount } from "../model/areas";
import type { Table } from "../model/table";
import type { Argument, HostObject, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { indexOf } from "./arguments";
import { tableColumn } from "./tableColumn";

export const tableColumnCollection: TypedClass<Table> = defineClass<"TableColumnCollection", Table>("TableColumnCollection", {
  scalars: { Count: ({ area }) => columnCount(area) },
  items: columnsOf,
  methods: {
    GetCount: ({ area }) => columnCount(area),
    GetItem: (table, [key]) => {
      const found = find(table, key);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (table, [key]) => find(table, key) ?? nullObject,
    GetItemAt: (table, [index]) => {
      const found = columnsOf(table)[indexOf(index)];
      if (!found) throw itemNotFound();
      return found;
    },
  },
});

function columnsOf(table: Table): readonly HostObject[] {
  return Array.from({ length: columnCount(table.area) }, (_, index) => tableColumn.of({ table, index }));
}

/** By name, or by the number that Excel gave it. */
function find(table: Table, key: Argument): HostObject | undefined {
  return columnsOf(table).find(({ class: of, target }) => of.scalars["Name"]?.(target) === key || of.scalars["Id"]?.(target) === key);
}
