import type { Area } from "../../../grid/address";
import type { Line, LineSide } from "../model/cellFormat";
import { colorOf, numberOf, wordOf } from "./arguments";
import { commonFormat } from "./commonFormat";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet, demandUnlocked } from "./rangeTarget";

export const borderSides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
export type BorderSide = (typeof borderSides)[number];

export interface BorderTarget extends RangeTarget {
  readonly side: BorderSide;
}

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const noLine: Line = { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 };

export const rangeBorder: TypedClass<BorderTarget> = defineClass<"RangeBorder", BorderTarget>("RangeBorder", {
  identity: ({ side }) => ({ _Id: side }),
  scalars: {
    SideIndex: ({ side }) => side,
    Style: (target) => common(target, ({ style }) => style),
    Weight: (target) => common(target, ({ weight }) => weight),
    Color: (target) => common(target, ({ color }) => color) ?? "",
  },
  setters: {
    Style: (target, value) => draw(target, { style: wordOf(value, styles) }),
    Weight: (target, value) => draw(target, { weight: wordOf(value, weights) }),
    Color: (target, value) => draw(target, { color: colorOf(value) }),
    TintAndShade: (target, value) => draw(target, { tintAndShade: numberOf(value) }),
  },
});

/** The cells and their sides that make up one side of a range. */
function parts({ area, side }: BorderTarget): readonly { readonly area: Area; readonly side: LineSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideHorizontal":
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, side: "bottom" }, { area: { ...area, top: area.top + 1 }, side: "top" }];
    case "InsideVertical":
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, side: "right" }, { area: { ...area, left: area.left + 1 }, side: "left" }];
    case "DiagonalDown":
      return [{ area, side: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, side: "diagonalUp" }];
  }
}

function common(target: BorderTarget, read: (line: Line) => string): string | null {
  const [part] = parts(target);
  return part ? commonFormat({ ...target, area: part.area }, ({ lines }) => read(lines[part.side] ?? noLine)) : read(noLine);
}

/** A colour or a weight alone draws a line, as in Excel. */
function draw(target: BorderTarget, patch: Partial<Line>): void {
  demandUnlocked(target);
  const sheet = demandSheet(target);
  for (const { area, side } of parts(target)) {
    sheet.changeFormat(area, (format) => {
      const line = { ...(format.lines[side] ?? { ...noLine, style: "Continuous" }), ...patch };
      const others = Object.entries(format.lines).filter(([other]) => other !== side);
      return { ...format, lines: Object.fromEntries(line.style === "None" ? others : [...others, [side, line]]) };
    });
  }
}
