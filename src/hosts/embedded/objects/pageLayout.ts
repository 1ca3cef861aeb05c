import type { PageLayout } from "../model/pageLayout";
import type { Sheet } from "../model/sheet";
import { RichError } from "../wire/richError";
import { flagOf, isGiven, numberOf, recordOf, targetOf, wordOf } from "./arguments";
import { headerFooterGroup } from "./headerFooterGroup";
import type { Answer, Argument, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import type { RangeTarget } from "./rangeTarget";
import { demandRange } from "./rangeTarget";

const papers = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;

export const pageLayout: TypedClass<Sheet> = defineClass<"PageLayout", Sheet>("PageLayout", {
  scalars: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => page.paperSize,
    Zoom: ({ page }) => page.zoom,
    CenterHorizontally: ({ page }) => page.centerHorizontally,
    CenterVertically: ({ page }) => page.centerVertically,
    LeftMargin: ({ page }) => page.leftMargin,
    RightMargin: ({ page }) => page.rightMargin,
    TopMargin: ({ page }) => page.topMargin,
    BottomMargin: ({ page }) => page.bottomMargin,
    HeaderMargin: ({ page }) => page.headerMargin,
    FooterMargin: ({ page }) => page.footerMargin,
    PrintGridlines: ({ page }) => page.printGridlines,
    BlackAndWhite: ({ page }) => page.blackAndWhite,
    DraftMode: ({ page }) => page.draftMode,
    FirstPageNumber: ({ page }) => page.firstPageNumber,
  },
  setters: {
    Orientation: (sheet, value) => change(sheet, { orientation: wordOf(value, ["Portrait", "Landscape"]) }),
    PaperSize: (sheet, value) => change(sheet, { paperSize: wordOf(value, papers) }),
    Zoom: (sheet, value) => change(sheet, { zoom: recordOf(value) as PageLayout["zoom"] }),
    CenterHorizontally: (sheet, value) => change(sheet, { centerHorizontally: flagOf(value) }),
    CenterVertically: (sheet, value) => change(sheet, { centerVertically: flagOf(value) }),
    LeftMargin: (sheet, value) => change(sheet, { leftMargin: numberOf(value) }),
    RightMargin: (sheet, value) => change(sheet, { rightMargin: numberOf(value) }),
    TopMargin: (sheet, value) => change(sheet, { topMargin: numberOf(value) }),
    BottomMargin: (sheet, value) => change(sheet, { bottomMargin: numberOf(value) }),
    HeaderMargin: (sheet, value) => change(sheet, { headerMargin: numberOf(value) }),
    FooterMargin: (sheet, value) => change(sheet, { footerMargin: numberOf(value) }),
    PrintGridlines: (sheet, value) => change(sheet, { printGridlines: flagOf(value) }),
    BlackAndWhite: (sheet, value) => change(sheet, { blackAndWhite: flagOf(value) }),
    DraftMode: (sheet, value) => change(sheet, { draftMode: flagOf(value) }),
    FirstPageNumber: (sheet, value) => change(sheet, { firstPageNumber: value === "" ? "" : numberOf(value) }),
  },
  objects: { HeadersFooters: (sheet) => headerFooterGroup.of(sheet) },
  methods: {
    SetPrintArea: (sheet, [area]) => change(sheet, { printArea: placeOf(sheet, area).area }),
    SetPrintTitleRows: (sheet, [rows]) => change(sheet, { titleRows: placeOf(sheet, rows).area }),
    SetPrintTitleColumns: (sheet, [columns]) => change(sheet, { titleColumns: placeOf(sheet, columns).area }),
    SetPrintMargins: (sheet, [unit, margins]) => setMargins(sheet, unit, margins),
    GetPrintAreaOrNullObject: (sheet) => (sheet.page.printArea ? rangeAreas.of({ sheet, areas: [sheet.page.printArea] }) : nullObject),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, sheet.page.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, sheet.page.titleColumns),
  },
});

function change(sheet: Sheet, patch: Partial<PageLayout>): void {
  if (sheet.protection) throw new RichError("AccessDenied", "The sheet is protected; its page layout cannot be changed.", 403);
  sheet.page = { ...sheet.page, ...patch };
}

function placeOf(sheet: Sheet, place: Argument): RangeTarget {
  return typeof place === "string" ? demandRange(sheet.book, place, sheet) : targetOf(place, range);
}

function titles(sheet: Sheet, area: PageLayout["titleRows"]): Answer {
  return area ? range.of({ sheet, area }) : nullObject;
}

function setMargins(sheet: Sheet, unit: Argument, margins: Argument): void {
  const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[wordOf(unit, ["Points", "Inches", "Centimeters"])];
  const given = recordOf(margins);
  const inPoints = Object.entries(given).flatMap(([side, size]) => (isGiven(size) ? [[`${side}Margin`, numberOf(size ?? null) * factor] as const] : []));
  change(sheet, Object.fromEntries(inPoints) as Partial<PageLayout>);
}
