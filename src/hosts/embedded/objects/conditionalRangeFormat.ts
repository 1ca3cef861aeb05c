import type { ConditionalLook } from "../model/conditionalFormat";
import { conditionalRangeFill } from "./conditionalRangeFill";
import { conditionalRangeFont } from "./conditionalRangeFont";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const conditionalRangeFormat: TypedClass<ConditionalLook> = defineClass<"ConditionalRangeFormat", ConditionalLook>("ConditionalRangeFormat", {
  objects: {
    Font: (look) => conditionalRangeFont.of(look),
    Fill: (look) => conditionalRangeFill.of(look),
  },
});
