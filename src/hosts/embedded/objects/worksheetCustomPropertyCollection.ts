import type { Sheet } from "../model/sheet";
import { textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { worksheetCustomProperty } from "./worksheetCustomProperty";

export const worksheetCustomPropertyCollection: TypedClass<Sheet> = defineClass<"WorksheetCustomPropertyCollection", Sheet>("WorksheetCustomPropertyCollection", {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => worksheetCustomProperty.of({ sheet, key })),
  methods: {
    Add: (sheet, [key, value]) => {
      sheet.customProperties.set(textOf(key), textOf(value));
      return worksheetCustomProperty.of({ sheet, key: textOf(key) });
    },
    GetCount: ({ customProperties }) => customProperties.size,
    GetItem: (sheet, [key]) => {
      if (!sheet.customProperties.has(textOf(key))) throw itemNotFound();
      return worksheetCustomProperty.of({ sheet, key: textOf(key) });
    },
    GetItemOrNullObject: (sheet, [key]) => (sheet.customProperties.has(textOf(key)) ? worksheetCustomProperty.of({ sheet, key: textOf(key) }) : nullObject),
  },
});
