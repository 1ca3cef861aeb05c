import type { CellFormat } from "../model/cellFormat";
import { colorOf, flagOf, numberOf, textOf, wordOf } from "./arguments";
import { commonFormat } from "./commonFormat";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet, demandUnlocked } from "./rangeTarget";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFont: TypedClass<RangeTarget> = defineClass<"RangeFont", RangeTarget>("RangeFont", {
  scalars: {
    Bold: (target) => commonFormat(target, ({ bold }) => bold),
    Italic: (target) => commonFormat(target, ({ italic }) => italic),
    Name: (target) => commonFormat(target, ({ fontName }) => fontName),
    Size: (target) => commonFormat(target, ({ fontSize }) => fontSize),
    Color: (target) => commonFormat(target, ({ fontColor }) => fontColor) ?? "",
    Underline: (target) => commonFormat(target, ({ underline }) => underline),
    Strikethrough: (target) => commonFormat(target, ({ strikethrough }) => strikethrough),
    Subscript: (target) => commonFormat(target, ({ subscript }) => subscript),
    Superscript: (target) => commonFormat(target, ({ superscript }) => superscript),
  },
  setters: {
    Bold: (target, value) => change(target, { bold: flagOf(value) }),
    Italic: (target, value) => change(target, { italic: flagOf(value) }),
    Name: (target, value) => change(target, { fontName: textOf(value) }),
    Size: (target, value) => change(target, { fontSize: numberOf(value) }),
    Color: (target, value) => change(target, { fontColor: colorOf(value) }),
    Underline: (target, value) => change(target, { underline: wordOf(value, underlines) }),
    Strikethrough: (target, value) => change(target, { strikethrough: flagOf(value) }),
    Subscript: (target, value) => change(target, { subscript: flagOf(value) }),
    Superscript: (target, value) => change(target, { superscript: flagOf(value) }),
  },
});

function change(target: RangeTarget, patch: Partial<CellFormat>): void {
  demandUnlocked(target);
  demandSheet(target).changeFormat(target.area, (format) => ({ ...format, ...patch }));
}
