import type { Book } from "../model/book";
import { textOf } from "./arguments";
import { application } from "./application";
import { customXmlPartCollection } from "./customXmlPartCollection";
import { documentProperties } from "./documentProperties";
import { functions } from "./functions";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { namedItemCollection } from "./namedItemCollection";
import { range } from "./range";
import { runtime } from "./runtime";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "./worksheetCollection";
import { itemNotFound } from "./itemNotFound";
import { readAddress } from "./rangeTarget";

export const workbook: TypedClass<Book> = defineClass<"Workbook", Book>("Workbook", {
  scalars: {
    Name: ({ fileName }) => fileName,
    IsDirty: () => true,
    ReadOnly: () => false,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    CalculationEngineVersion: () => 191_029,
  },
  objects: {
    Application: (book) => application.of(book),
    Worksheets: (book) => worksheetCollection.of(book),
    Names: (book) => namedItemCollection.of({ book, scope: null }),
    Tables: (book) => tableCollection.of({ book, sheet: null }),
    CustomXmlParts: (book) => customXmlPartCollection.of(book),
    Settings: (book) => settingCollection.of(book),
    Properties: (book) => documentProperties.of(book),
    Protection: (book) => workbookProtection.of(book),
    Functions: (book) => functions.of(book),
    _Runtime: (book) => runtime.of(book),
  },
  methods: {
    GetSelectedRange: (book) => range.of({ sheet: book.activeSheet, area: book.activeSheet.selection }),
    GetActiveCell: (book) => {
      const { top, left } = book.activeSheet.selection;
      return range.of({ sheet: book.activeSheet, area: { top, left, bottom: top, right: left } });
    },
    // Events name their range by its address, which is as good as a reference while they are handled.
    _GetRangeForEventByReferenceId: (book, [reference]) => {
      const target = readAddress(book, textOf(reference), book.activeSheet);
      if (!target) throw itemNotFound();
      return range.of(target);
    },
  },
});
