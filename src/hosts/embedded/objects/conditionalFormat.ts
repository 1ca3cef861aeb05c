import type { ConditionalFormat } from "../model/conditionalFormat";
import type { Sheet } from "../model/sheet";
import { flagOf } from "./arguments";
import { cellValueConditionalFormat } from "./cellValueConditionalFormat";
import { customConditionalFormat } from "./customConditionalFormat";
import type { TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { range } from "./range";
import { invalidOperation } from "./invalidOperation";

export interface ConditionalTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export const conditionalFormat: TypedClass<ConditionalTarget> = defineClass<"ConditionalFormat", ConditionalTarget>("ConditionalFormat", {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  setters: {
    StopIfTrue: ({ format }, value) => void (format.stopIfTrue = flagOf(value)),
  },
  objects: {
    CellValue: ({ format }) => {
      if (format.type !== "CellValue") throw invalidOperation("The conditional format is of another type.");
      return cellValueConditionalFormat.of(format);
    },
    CellValueOrNullObject: ({ format }) => (format.type === "CellValue" ? cellValueConditionalFormat.of(format) : nullObject),
    Custom: ({ format }) => {
      if (format.type !== "Custom") throw invalidOperation("The conditional format is of another type.");
      return customConditionalFormat.of(format);
    },
    CustomOrNullObject: ({ format }) => (format.type === "Custom" ? customConditionalFormat.of(format) : nullObject),
  },
  methods: {
    Delete: ({ sheet, format }) => void (sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format)),
    GetRange: ({ sheet, format }) => range.of({ sheet, area: format.area }),
    GetRangeOrNullObject: ({ sheet, format }) => range.of({ sheet, area: format.area }),
  },
});
