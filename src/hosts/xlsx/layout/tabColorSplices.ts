import type { Splice } from "../splice";
import { insertion } from "../splice";
import type { LayoutScan } from "./layoutScan";

/** Gives the sheet's tab a colour, RRGGBB, or takes it away. */
export function tabColorSplices(source: string, scan: LayoutScan, prefix: string, color: string): readonly Splice[] {
  const text = color === "" ? "" : `<${prefix}tabColor rgb="FF${color}"/>`;
  const { tabColor } = scan;
  if (tabColor) return [{ start: tabColor.start, end: tabColor.end, text }];
  const properties = scan.partOf("sheetPr");
  if (text === "") return [];
  if (!properties) return [insertion(scan.root?.inside ?? 0, `<${prefix}sheetPr>${text}</${prefix}sheetPr>`)];
  // Before everything else that the properties hold.
  if (!properties.selfClosing) return [insertion(properties.inside, text)];
  const { start, inside, qualified } = properties;
  return [{ start, end: inside, text: `${source.slice(start, inside).replace(/\s*\/>$/, ">")}${text}</${qualified}>` }];
}
