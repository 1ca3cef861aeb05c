import type { ConditionalFormat } from "../model/conditionalFormat";
import { conditionalFormatRule } from "./conditionalFormatRule";
import { conditionalRangeFormat } from "./conditionalRangeFormat";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const customConditionalFormat: TypedClass<ConditionalFormat> = defineClass<"CustomConditionalFormat", ConditionalFormat>("CustomConditionalFormat", {
  objects: {
    Rule: (format) => conditionalFormatRule.of(format),
    Format: ({ look }) => conditionalRangeFormat.of(look),
  },
});
