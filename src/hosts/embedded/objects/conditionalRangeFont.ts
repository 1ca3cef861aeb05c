import type { ConditionalLook } from "../model/conditionalFormat";
import { colorOf, flagOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const conditionalRangeFont: TypedClass<ConditionalLook> = defineClass<"ConditionalRangeFont", ConditionalLook>("ConditionalRangeFont", {
  scalars: {
    Bold: ({ bold }) => bold,
    Italic: ({ italic }) => italic,
    Color: ({ fontColor }) => fontColor ?? "",
  },
  setters: {
    Bold: (look, value) => void (look.bold = flagOf(value)),
    Italic: (look, value) => void (look.italic = flagOf(value)),
    Color: (look, value) => void (look.fontColor = colorOf(value)),
  },
  methods: {
    Clear: (look) => {
      look.bold = look.italic = look.fontColor = null;
    },
  },
});
