import { flagOf } from "./arguments";
import { commonFormat } from "./commonFormat";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet, demandUnlocked } from "./rangeTarget";

export const formatProtection: TypedClass<RangeTarget> = defineClass<"FormatProtection", RangeTarget>("FormatProtection", {
  scalars: {
    Locked: (target) => commonFormat(target, ({ locked }) => locked),
    FormulaHidden: (target) => commonFormat(target, ({ formulaHidden }) => formulaHidden),
  },
  setters: {
    Locked: (target, value) => {
      const locked = flagOf(value);
      demandUnlocked(target);
      demandSheet(target).changeFormat(target.area, (format) => ({ ...format, locked }));
    },
    FormulaHidden: (target, value) => {
      const formulaHidden = flagOf(value);
      demandUnlocked(target);
      demandSheet(target).changeFormat(target.area, (format) => ({ ...format, formulaHidden }));
    },
  },
});
