import type { Sheet } from "../model/sheet";
import type { Json } from "../wire/json";
import { textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

type Place = "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export const headerFooter: TypedClass<Sheet> = defineClass<"HeaderFooter", Sheet>("HeaderFooter", {
  scalars: {
    LeftHeader: (sheet) => read(sheet, "leftHeader"),
    CenterHeader: (sheet) => read(sheet, "centerHeader"),
    RightHeader: (sheet) => read(sheet, "rightHeader"),
    LeftFooter: (sheet) => read(sheet, "leftFooter"),
    CenterFooter: (sheet) => read(sheet, "centerFooter"),
    RightFooter: (sheet) => read(sheet, "rightFooter"),
  },
  setters: {
    LeftHeader: (sheet, value) => write(sheet, "leftHeader", value),
    CenterHeader: (sheet, value) => write(sheet, "centerHeader", value),
    RightHeader: (sheet, value) => write(sheet, "rightHeader", value),
    LeftFooter: (sheet, value) => write(sheet, "leftFooter", value),
    CenterFooter: (sheet, value) => write(sheet, "centerFooter", value),
    RightFooter: (sheet, value) => write(sheet, "rightFooter", value),
  },
});

function read({ page }: Sheet, place: Place): string {
  return page.headersFooters[place] ?? "";
}

function write(sheet: Sheet, place: Place, value: Json): void {
  sheet.page = { ...sheet.page, headersFooters: { ...sheet.page.headersFooters, [place]: textOf(value) } };
}
