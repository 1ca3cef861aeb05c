import { indexOf, invalidArgument, wordOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { borderSides, rangeBorder } from "./rangeBorder";
import type { RangeTarget } from "./rangeTarget";

export const rangeBorderCollection: TypedClass<RangeTarget> = defineClass<"RangeBorderCollection", RangeTarget>("RangeBorderCollection", {
  scalars: { Count: () => borderSides.length },
  items: (target) => borderSides.map((side) => rangeBorder.of({ ...target, side })),
  methods: {
    GetItem: (target, [side]) => rangeBorder.of({ ...target, side: wordOf(side, borderSides) }),
    GetItemAt: (target, [index]) => {
      const side = borderSides[indexOf(index)];
      if (side === undefined) throw invalidArgument("there is no such side");
      return rangeBorder.of({ ...target, side });
    },
  },
});
