import { areaName } from "../../grid/address";
import type { Book } from "./model/book";
import type { BookEvent } from "./model/changeLog";
import { rangeAddress } from "./objects/rangeTarget";

/** Category, type, target, JSON of the arguments, number: one message as the client takes it. */
export type RichMessage = readonly [category: number, type: number, target: string, message: string, id: number];

const category = 65_536;
const types: Readonly<Record<BookEvent["kind"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  renamed: 25,
};

/** What the client is told of an event: once for those who watch the sheet, once for those who watch the workbook. */
export function bookMessage(book: Book, event: BookEvent): readonly RichMessage[] {
  const message = JSON.stringify(argumentsOf(book, event));
  return [event.sheet, "Workbook"].map((target) => [category, types[event.kind], target, message, 0]);
}

function argumentsOf(book: Book, event: BookEvent): object {
  const base = { worksheetId: event.sheet, source: "Local" };
  switch (event.kind) {
    case "changed": {
      const trigger = event.triggeredByUser ? {} : { triggerSource: "ThisLocalAddin" };
      return { ...base, ...trigger, ...place(book, event), changeType: event.changeType, shiftDirection: "None" };
    }
    case "formatChanged":
    case "selectionChanged":
      return { ...base, ...place(book, event), isInsideTable: false, tableId: "" };
    case "renamed":
      return { ...base, nameBefore: event.before, nameAfter: event.after };
    case "activated":
    case "deactivated":
    case "added":
    case "deleted":
    case "calculated":
      return base;
  }
}

function place(book: Book, { sheet, area }: Extract<BookEvent, { readonly area: unknown }>): object {
  const found = book.findSheet(sheet);
  return { address: areaName(area), referenceId: found ? rangeAddress({ sheet: found, area }) : "" };
}
