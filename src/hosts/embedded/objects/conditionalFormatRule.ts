import type { ConditionalFormat } from "../model/conditionalFormat";
import { textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const conditionalFormatRule: TypedClass<ConditionalFormat> = defineClass<"ConditionalFormatRule", ConditionalFormat>("ConditionalFormatRule", {
  scalars: { Formula: ({ formula }) => formula },
  setters: { Formula: (format, value) => void (format.formula = textOf(value)) },
});
