import { maxColumns, maxRows } from "../../../grid/address";
import { wholeSheet } from "../model/areas";
import type { Sheet } from "../model/sheet";
import { colorOf, flagOf, indexOf, isGiven, numberOf, targetOf, textOf, wordOf } from "./arguments";
import { chartCollection } from "./chartCollection";
import type { Answer, Argument, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { namedItemCollection } from "./namedItemCollection";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { demandRange, shifted } from "./rangeTarget";
import { registrations } from "./registrations";
import { setVisibility } from "./setVisibility";
import { tableCollection } from "./tableCollection";
import { worksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

export const worksheet: TypedClass<Sheet> = defineClass<"Worksheet", Sheet>("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet) => sheet.book.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    TabId: (sheet) => sheet.book.sheets.indexOf(sheet) + 1,
    StandardWidth: ({ standardWidth }) => standardWidth,
    StandardHeight: ({ standardHeight }) => standardHeight,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    EnableCalculation: ({ enableCalculation }) => enableCalculation,
  },
  setters: {
    Name: (sheet, value) => sheet.book.renameSheet(sheet, textOf(value)),
    Position: (sheet, value) => sheet.book.moveSheet(sheet, indexOf(value)),
    Visibility: (sheet, value) => setVisibility(sheet, wordOf(value, ["Visible", "Hidden", "VeryHidden"])),
    TabColor: (sheet, value) => void (sheet.tabColor = colorOf(value)),
    StandardWidth: (sheet, value) => void (sheet.standardWidth = numberOf(value)),
    // Under these names the client sets showGridlines and showHeadings.
    Gridlines: (sheet, value) => void (sheet.showGridlines = flagOf(value)),
    Headings: (sheet, value) => void (sheet.showHeadings = flagOf(value)),
    EnableCalculation: (sheet, value) => void (sheet.enableCalculation = flagOf(value)),
  },
  objects: {
    Charts: (sheet) => chartCollection.of(sheet),
    CustomProperties: (sheet) => worksheetCustomPropertyCollection.of(sheet),
    FreezePanes: (sheet) => worksheetFreezePanes.of(sheet),
    Names: (sheet) => namedItemCollection.of({ book: sheet.book, scope: sheet }),
    PageLayout: (sheet) => pageLayout.of(sheet),
    Protection: (sheet) => worksheetProtection.of(sheet),
    Tables: (sheet) => tableCollection.of({ book: sheet.book, sheet }),
  },
  methods: {
    Activate: (sheet) => sheet.book.activate(sheet),
    Calculate: (sheet) => void (sheet.book.dirty = true),
    Copy: copy,
    Delete: (sheet) => sheet.book.deleteSheet(sheet),
    GetCell: (sheet, [row, column]) =>
      range.of(shifted({ sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }, { top: indexOf(row), bottom: indexOf(row), left: indexOf(column), right: indexOf(column) })),
    GetRange: (sheet, [address]) => range.of(isGiven(address) ? demandRange(sheet.book, textOf(address), sheet) : { sheet, area: wholeSheet }),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      range.of(shifted({ sheet, area: { top: indexOf(row), left: indexOf(column), bottom: indexOf(row), right: indexOf(column) } }, { bottom: indexOf(rows, 1) - 1, right: indexOf(columns, 1) - 1 })),
    GetRanges: (sheet, [addresses]) => {
      const areas = isGiven(addresses) ? textOf(addresses).split(",").map((address) => demandRange(sheet.book, address, sheet).area) : [{ ...wholeSheet, bottom: maxRows - 1, right: maxColumns - 1 }];
      return rangeAreas.of({ sheet, areas });
    },
    GetUsedRange: (sheet, [valuesOnly]) => range.of({ sheet, area: used(sheet, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = used(sheet, valuesOnly);
      return area ? range.of({ sheet, area }) : nullObject;
    },
    GetNext: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly, true),
    GetNextOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, 1, visibleOnly, false),
    GetPrevious: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly, true),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => neighbour(sheet, -1, visibleOnly, false),
    _GetSheetById: (sheet, [id]) => byId(sheet, id),
    _GetAnotherWorksheetById: (sheet, [id]) => byId(sheet, id),
    ...registrations<Sheet>(({ book }) => book, {
      ActivatedEvent: "activated",
      CalculatedEvent: "calculated",
      DataChangedEvent: "changed",
      DeactivatedEvent: "deactivated",
      EventNameChanged: "renamed",
      FormatChangedEvent: "formatChanged",
      SelectionChangedEvent: "selectionChanged",
    }),
  },
});

function used(sheet: Sheet, valuesOnly: Argument): ReturnType<Sheet["usedArea"]> {
  return sheet.usedArea(isGiven(valuesOnly) && flagOf(valuesOnly));
}

function copy(sheet: Sheet, [type, relativeTo]: readonly Argument[]): Answer {
  const where = isGiven(type) ? wordOf(type, ["None", "Before", "After", "Beginning", "End"]) : "None";
  const { sheets } = sheet.book;
  const anchor = isGiven(relativeTo) ? sheets.indexOf(targetOf(relativeTo, worksheet)) : sheets.indexOf(sheet);
  const position = { None: sheets.length, End: sheets.length, Beginning: 0, Before: anchor, After: anchor + 1 }[where];
  return worksheet.of(sheet.book.copySheet(sheet, position));
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: Argument, demanded: boolean): Answer {
  const { sheets } = sheet.book;
  const onlyVisible = isGiven(visibleOnly) && flagOf(visibleOnly);
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const found = sheets[index];
    if (found && (!onlyVisible || found.visibility === "Visible")) return worksheet.of(found);
  }
  if (demanded) throw itemNotFound();
  return nullObject;
}

function byId({ book }: Sheet, id: Argument): Answer {
  const found = book.findSheet(textOf(id));
  if (!found) throw itemNotFound();
  return worksheet.of(found);
}
