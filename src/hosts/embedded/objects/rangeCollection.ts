import { indexOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { range } from "./range";
import type { AreasTarget } from "./rangeAreas";

export const rangeCollection: TypedClass<AreasTarget> = defineClass<"RangeCollection", AreasTarget>("RangeCollection", {
  items: ({ sheet, areas }) => areas.map((area) => range.of({ sheet, area })),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[indexOf(index)];
      if (!area) throw itemNotFound();
      return range.of({ sheet, area });
    },
  },
});
