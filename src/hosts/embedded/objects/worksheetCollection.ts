import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { flagOf, isGiven, textOf } from "./arguments";
import type { Argument, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { registrations } from "./registrations";
import { worksheet } from "./worksheet";

export const worksheetCollection: TypedClass<Book> = defineClass<"WorksheetCollection", Book>("WorksheetCollection", {
  items: ({ sheets }) => sheets.map((sheet) => worksheet.of(sheet)),
  methods: {
    Add: (book, [name]) => worksheet.of(book.addSheet(isGiven(name) ? textOf(name) : undefined)),
    GetActiveWorksheet: (book) => worksheet.of(book.activeSheet),
    GetCount: (book, [visibleOnly]) => shown(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => worksheet.of(demand(shown(book, visibleOnly)[0])),
    GetLast: (book, [visibleOnly]) => worksheet.of(demand(shown(book, visibleOnly).at(-1))),
    GetItem: (book, [key]) => worksheet.of(demand(book.findSheet(textOf(key)) ?? undefined)),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.findSheet(textOf(key));
      return sheet ? worksheet.of(sheet) : nullObject;
    },
    ...registrations<Book>((book) => book, {
      ActivatedEvent: "activated",
      AddedEvent: "added",
      CalculatedEvent: "calculated",
      DataChangedEvent: "changed",
      DeactivatedEvent: "deactivated",
      DeletedEvent: "deleted",
      EventNameChanged: "renamed",
      FormatChangedEvent: "formatChanged",
      SelectionChangedEvent: "selectionChanged",
    }),
  },
});

function shown({ sheets }: Book, visibleOnly: Argument): readonly Sheet[] {
  return isGiven(visibleOnly) && flagOf(visibleOnly) ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function demand(sheet: Sheet | undefined): Sheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
