import type { ConditionalLook } from "../model/conditionalFormat";
import { colorOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const conditionalRangeFill: TypedClass<ConditionalLook> = defineClass<"ConditionalRangeFill", ConditionalLook>("ConditionalRangeFill", {
  scalars: { Color: ({ fillColor }) => fillColor ?? "" },
  setters: { Color: (look, value) => void (look.fillColor = colorOf(value)) },
  methods: { Clear: (look) => void (look.fillColor = null) },
});
