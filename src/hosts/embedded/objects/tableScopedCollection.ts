import { intersection } from "../model/areas";
import type { Table } from "../model/table";
import { textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import type { RangeTarget } from "./rangeTarget";
import { table } from "./table";

/** The tables that lie at least in part in a range. */
export const tableScopedCollection: TypedClass<RangeTarget> = defineClass<"TableScopedCollection", RangeTarget>("TableScopedCollection", {
  items: (target) => tablesIn(target).map((found) => table.of(found)),
  methods: {
    GetCount: (target) => tablesIn(target).length,
    GetFirst: (target) => table.of(demand(tablesIn(target)[0])),
    GetItem: (target, [name]) => table.of(demand(tablesIn(target).find((found) => found.name === textOf(name)))),
    GetItemOrNullObject: (target, [name]) => {
      const found = tablesIn(target).find((candidate) => candidate.name === textOf(name));
      return found ? table.of(found) : nullObject;
    },
  },
});

function tablesIn({ sheet, area }: RangeTarget): readonly Table[] {
  return sheet.book.tables.filter((table) => table.sheet === sheet && intersection(table.area, area));
}

function demand(table: Table | undefined): Table {
  if (!table) throw itemNotFound();
  return table;
}
