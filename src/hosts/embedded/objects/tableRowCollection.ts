import { rowCount } from "../model/areas";
import type { Table } from "../model/table";
import { dataArea } from "../model/table";
import { RichError } from "../wire/richError";
import { indexOf, isGiven } from "./arguments";
import type { Answer, Argument, TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { entryOf, writeCells } from "./rangeValues";
import { tableRow } from "./tableRow";

export const tableRowCollection: TypedClass<Table> = defineClass<"TableRowCollection", Table>("TableRowCollection", {
  scalars: { Count: (table) => rowCount(dataArea(table)) },
  items: (table) => Array.from({ length: rowCount(dataArea(table)) }, (_, index) => tableRow.of({ table, index })),
  methods: {
    Add: add,
    GetCount: (table) => rowCount(dataArea(table)),
    GetItemAt: (table, [index]) => {
      if (indexOf(index) >= rowCount(dataArea(table))) throw itemNotFound();
      return tableRow.of({ table, index: indexOf(index) });
    },
  },
});

/** Rows are added below the last one; between others the embedded host cannot, since cells below would have to move. */
function add(table: Table, [index, values]: readonly Argument[]): Answer {
  const { sheet, area } = table;
  const rows = Array.isArray(values) ? values.length : 1;
  const last = rowCount(dataArea(table));
  if ((isGiven(index) && index !== -1 && index !== last) || table.showTotals) {
    throw new RichError("NotImplemented", "TableRowCollection.add between rows is part of Excel, but the embedded host does not have it.", 501);
  }
  const place = { ...area, top: area.bottom + 1, bottom: area.bottom + rows };
  if (sheet.usedArea(true, place)) throw new RichError("InsertDeleteConflict", "There is something below the table.");
  table.area = { ...area, bottom: place.bottom };
  if (isGiven(values)) writeCells({ sheet, area: place }, values, (row, column, entry) => sheet.enter(row, column, entryOf(entry)));
  return tableRow.of({ table, index: last });
}
