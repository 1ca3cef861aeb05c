import { wholeSheet } from "../../../src/hosts/embedded/model/areas";
import type { Book } from "../../../src/hosts/embedded/model/book";
import type { Sheet } from "../../../src/hosts/embedded/model/sheet";

/** Everything that a workbook holds, as plain values, so that two states can be compared cell by cell. */
export function bookState(book: Book): object {
  const { names, tables, customXml, settings, properties, protection, date1904 } = book;
  return {
    sheets: book.sheets.map(sheetState),
    names: names.map(({ scope, ...name }) => ({ ...name, scope: scope?.name ?? null })),
    tables: tables.map(({ sheet, ...table }) => ({ ...table, sheet: sheet.name })),
    customXml: customXml.map(({ xml }) => xml),
    settings: [...settings],
    properties,
    protection,
    date1904,
  };
}

function sheetState(sheet: Sheet): object {
  const { id, name, visibility, tabColor, showGridlines, freeze, protection, page, merges, charts, standardWidth } = sheet;
  return {
    ...{ id, name, visibility, tabColor, showGridlines, freeze, protection, page, charts, standardWidth },
    cells: [...sheet.cells.within(wholeSheet)],
    // Order means nothing for blocks that cannot overlap.
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
    columns: tracks(sheet.columns),
    rows: tracks(sheet.rows),
    validations: sheet.validations.all.map((entry) => JSON.stringify(entry)).sort(),
    links: sheet.links.all.map((entry) => JSON.stringify(entry)).sort(),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
  };
}

/** Only what differs from the default: a track that was changed and changed back is as if nobody had touched it. */
function tracks(lineUp: Sheet["columns"]): readonly unknown[] {
  const usual = JSON.stringify(lineUp.at(-1));
  return [...lineUp.entries()].filter(([, track]) => JSON.stringify(track) !== usual).sort(([a], [b]) => a - b);
}
