import { colorOf } from "./arguments";
import { commonFormat } from "./commonFormat";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet, demandUnlocked } from "./rangeTarget";

export const rangeFill: TypedClass<RangeTarget> = defineClass<"RangeFill", RangeTarget>("RangeFill", {
  scalars: {
    // An unfilled cell says white, cells that differ say nothing, as in Excel.
    Color: (target) => {
      const color = commonFormat(target, ({ fillColor }) => fillColor);
      return color === "" ? "#FFFFFF" : (color ?? "");
    },
  },
  setters: {
    Color: (target, value) => fill(target, colorOf(value)),
  },
  methods: {
    Clear: (target) => fill(target, ""),
  },
});

function fill(target: RangeTarget, fillColor: string): void {
  demandUnlocked(target);
  demandSheet(target).changeFormat(target.area, (format) => ({ ...format, fillColor }));
}
