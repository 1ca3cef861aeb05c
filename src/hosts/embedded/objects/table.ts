import type { Table } from "../model/table";
import { dataArea } from "../model/table";
import { RichError } from "../wire/richError";
import { flagOf, targetOf, textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { range } from "./range";
import { demandRange } from "./rangeTarget";
import { tableColumnCollection } from "./tableColumnCollection";
import { tableRowCollection } from "./tableRowCollection";
import { worksheet } from "./worksheet";

export const table: TypedClass<Table> = defineClass<"Table", Table>("Table", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: ({ showTotals }) => showTotals,
    ShowBandedRows: ({ showBandedRows }) => showBandedRows,
    ShowFilterButton: ({ showFilterButton }) => showFilterButton,
    Style: ({ style }) => style,
  },
  setters: {
    Name: (target, value) => rename(target, textOf(value)),
    ShowBandedRows: (target, value) => void (target.showBandedRows = flagOf(value)),
    ShowFilterButton: (target, value) => void (target.showFilterButton = flagOf(value)),
    Style: (target, value) => void (target.style = textOf(value)),
  },
  objects: {
    Columns: (target) => tableColumnCollection.of(target),
    Rows: (target) => tableRowCollection.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    GetRange: ({ sheet, area }) => range.of({ sheet, area }),
    GetDataBodyRange: (target) => range.of({ sheet: target.sheet, area: dataArea(target) }),
    GetHeaderRowRange: ({ sheet, area }) => range.of({ sheet, area: { ...area, bottom: area.top } }),
    ConvertToRange: (target) => {
      remove(target);
      return range.of({ sheet: target.sheet, area: target.area });
    },
    Delete: (target) => {
      remove(target);
      target.sheet.clear(target.area, { contents: true, formats: true });
    },
    Resize: (target, [area]) => {
      target.area = (typeof area === "string" ? demandRange(target.sheet.book, area, target.sheet) : targetOf(area, range)).area;
    },
  },
});

function remove(target: Table): void {
  const { book } = target.sheet;
  book.tables = book.tables.filter((other) => other !== target);
}

function rename(target: Table, name: string): void {
  const taken = target.sheet.book.tables.some((other) => other !== target && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new RichError("ItemAlreadyExists", `A table of the name "${name}" exists already.`);
  target.name = name;
}
