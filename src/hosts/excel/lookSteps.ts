import { areaName } from "../../grid/address";
import type { Area } from "../../grid/address";
import type { CellLook } from "../../report/cellLook";
import type { PlainSheet } from "../../report/plainSheet";
import { lookGroups } from "./lookGroups";
import type { WriteStep } from "./writeStep";
import { step } from "./writeStep";

/** Excel takes no longer list of addresses at once (8192 characters), and slows down with many areas. */
const longestAddress = 4_000;

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const insides = { rows: ["InsideHorizontal"], columns: ["InsideVertical"] } as const;

type Side = (typeof edges)[number] | "InsideHorizontal" | "InsideVertical";

/** The looks of all cells, each set at once on all cells that have it. */
export function lookSteps(sheet: PlainSheet): readonly WriteStep[] {
  return lookGroups(sheet).flatMap(({ look, areas }) => [
    ...onAreas(areas, (format) => setLook(format, look)),
    ...borderSteps(look, areas),
  ]);
}

function setLook(format: Excel.RangeFormat, look: CellLook): void {
  if (look.font !== undefined) format.font.name = look.font;
  if (look.size !== undefined) format.font.size = look.size;
  // A link brings blue letters and a line below; a look without them must say so.
  format.font.bold = look.bold ?? false;
  format.font.underline = look.underline ? "Single" : "None";
  format.font.color = `#${look.color ?? "000000"}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.horizontal !== undefined) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = verticals[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

/** Inner lines only where there is an inside: Excel refuses them on a single row or column. */
function borderSteps({ border }: CellLook, areas: readonly Area[]): readonly WriteStep[] {
  if (border === undefined) return [];
  const draw = (sides: readonly Side[]) => (format: Excel.RangeFormat) => {
    for (const side of sides) {
      const line = format.borders.getItem(side);
      line.style = "Continuous";
      line.weight = "Thin";
      line.color = `#${border}`;
    }
  };
  return [
    ...onAreas(areas, draw(edges)),
    ...onAreas(areas.filter(({ top, bottom }) => bottom > top), draw(insides.rows)),
    ...onAreas(areas.filter(({ left, right }) => right > left), draw(insides.columns)),
  ];
}

function onAreas(areas: readonly Area[], set: (format: Excel.RangeFormat) => void): readonly WriteStep[] {
  return addressLists(areas).map((addresses) => step(addresses.length + 3_000, (worksheet) => set(worksheet.getRanges(addresses).format)));
}

function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.at(-1);
    const address = areaName(area);
    if (last !== undefined && last.length + address.length < longestAddress) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
