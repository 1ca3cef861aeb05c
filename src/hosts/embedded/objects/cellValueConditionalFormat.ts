import type { ConditionalFormat } from "../model/conditionalFormat";
import { recordOf } from "./arguments";
import { conditionalRangeFormat } from "./conditionalRangeFormat";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const cellValueConditionalFormat: TypedClass<ConditionalFormat> = defineClass<"CellValueConditionalFormat", ConditionalFormat>("CellValueConditionalFormat", {
  scalars: { Rule: ({ cellValueRule }) => cellValueRule },
  setters: { Rule: (format, value) => void (format.cellValueRule = recordOf(value)) },
  objects: { Format: ({ look }) => conditionalRangeFormat.of(look) },
});
