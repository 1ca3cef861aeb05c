import type { Sheet } from "../model/sheet";
import { textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const worksheetCustomProperty: TypedClass<{ readonly sheet: Sheet; readonly key: string }> = defineClass<"WorksheetCustomProperty", { readonly sheet: Sheet; readonly key: string }>("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
  },
  setters: { Value: ({ sheet, key }, value) => void sheet.customProperties.set(key, textOf(value)) },
  methods: { Delete: ({ sheet, key }) => void sheet.customProperties.delete(key) },
});
