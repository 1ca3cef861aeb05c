import type { Sheet } from "../model/sheet";
import { headerFooter } from "./headerFooter";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const headerFooterGroup: TypedClass<Sheet> = defineClass<"HeaderFooterGroup", Sheet>("HeaderFooterGroup", {
  scalars: { State: () => "Default", UseSheetMargins: () => true, UseSheetScale: () => true },
  objects: { DefaultForAllPages: (sheet) => headerFooter.of(sheet) },
});
