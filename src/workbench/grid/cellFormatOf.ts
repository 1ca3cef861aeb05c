import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellFormat, Line, LineSide } from "../../hosts/embedded/model/cellFormat";

const lineTypes: ReadonlyMap<BorderStyleTypes, readonly [style: string, weight: string]> = new Map([
  [BorderStyleTypes.HAIR, ["Continuous", "Hairline"]],
  [BorderStyleTypes.THIN, ["Continuous", "Thin"]],
  [BorderStyleTypes.MEDIUM, ["Continuous", "Medium"]],
  [BorderStyleTypes.THICK, ["Continuous", "Thick"]],
  [BorderStyleTypes.DASHED, ["Dash", "Thin"]],
  [BorderStyleTypes.MEDIUM_DASHED, ["Dash", "Medium"]],
  [BorderStyleTypes.DOTTED, ["Dot", "Thin"]],
  [BorderStyleTypes.DASH_DOT, ["DashDot", "Thin"]],
  [BorderStyleTypes.MEDIUM_DASH_DOT, ["DashDot", "Medium"]],
  [BorderStyleTypes.DASH_DOT_DOT, ["DashDotDot", "Thin"]],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, ["DashDotDot", "Medium"]],
  [BorderStyleTypes.SLANT_DASH_DOT, ["SlantDashDot", "Medium"]],
  [BorderStyleTypes.DOUBLE, ["Double", "Thick"]],
]);

const horizontals: ReadonlyMap<Nullable<HorizontalAlign>, string> = new Map([
  [HorizontalAlign.LEFT, "Left"],
  [HorizontalAlign.CENTER, "Center"],
  [HorizontalAlign.RIGHT, "Right"],
  [HorizontalAlign.JUSTIFIED, "Justify"],
  [HorizontalAlign.DISTRIBUTED, "Distributed"],
]);

/** What a person gave a cell in the grid, over the look that it had; what Univer has no word for stays. */
export function cellFormatOf(style: IStyleData, before: CellFormat): CellFormat {
  return {
    ...before,
    numberFormat: style.n?.pattern ?? "General",
    fontName: style.ff ?? before.fontName,
    fontSize: style.fs ?? before.fontSize,
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1 ? (before.underline === "None" ? "Single" : before.underline) : "None",
    strikethrough: style.st?.s === 1,
    fontColor: colorOf(style.cl?.rgb) ?? before.fontColor,
    fillColor: colorOf(style.bg?.rgb) ?? "",
    horizontal: horizontals.get(style.ht) ?? "General",
    vertical: style.vt === VerticalAlign.TOP ? "Top" : style.vt === VerticalAlign.BOTTOM ? "Bottom" : style.vt === VerticalAlign.MIDDLE ? "Center" : before.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
    lines: linesOf(style, before.lines),
  };
}

function linesOf({ bd }: IStyleData, before: CellFormat["lines"]): CellFormat["lines"] {
  const lines: Partial<Record<LineSide, Line>> = {};
  for (const [side, key] of [["top", "t"], ["right", "r"], ["bottom", "b"], ["left", "l"]] as const) {
    const line = lineOf(bd?.[key], before[side]);
    if (line) lines[side] = line;
  }
  return lines;
}

function lineOf(border: Nullable<IBorderStyleData>, before: Line | undefined): Line | null {
  const [style, weight] = (border && lineTypes.get(border.s)) ?? [];
  if (!border || !style || !weight) return null;
  return { style, weight, color: colorOf(border.cl.rgb) ?? "#000000", tintAndShade: before?.tintAndShade ?? 0 };
}

/** #rgb, #rrggbb or rgb(r, g, b), as the grid's own colour pickers write them. */
function colorOf(text: Nullable<string>): string | null {
  if (!text) return null;
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join("").toUpperCase()}`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  return parts ? `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("").toUpperCase()}` : null;
}
