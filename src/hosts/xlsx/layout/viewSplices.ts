import { frozenPaneXml } from "../frozenPaneXml";
import type { Splice } from "../splice";
import { insertion } from "../splice";
import type { LayoutPatch } from "./layoutPatch";
import type { LayoutScan } from "./layoutScan";
import { withAttributes } from "./withAttributes";

/** Puts frozen panes and the drawing of the grid's lines into the sheet's first view. */
export function viewSplices(source: string, scan: LayoutScan, prefix: string, patch: Pick<LayoutPatch, "freeze" | "gridLines">): readonly Splice[] {
  if (patch.freeze === undefined && patch.gridLines === undefined) return [];
  const { view } = scan;
  const lines = patch.gridLines === undefined ? {} : { showGridLines: patch.gridLines ? null : "0" };
  const panes = patch.freeze === undefined ? "" : frozenPaneXml(patch.freeze, prefix);
  if (!view) {
    const made = opened(withAttributes(`<${prefix}sheetView workbookViewId="0"/>`, lines), `${prefix}sheetView`, panes);
    return [insertion(scan.behind(new Set(["sheetPr", "dimension"])), `<${prefix}sheetViews>${made}</${prefix}sheetViews>`)];
  }
  const tag = withAttributes(source.slice(view.start, view.inside), lines);
  const opening = { start: view.start, end: view.inside, text: view.selfClosing ? opened(tag, view.qualified, panes) : tag + panes };
  // What is chosen belongs to a pane, and goes with the panes of before.
  const gone = patch.freeze === undefined ? [] : scan.panes.map(({ start, end }) => ({ start, end, text: "" }));
  return [opening, ...gone];
}

function opened(tag: string, qualified: string, content: string): string {
  return content === "" ? tag : `${tag.replace(/\s*\/>$/, ">")}${content}</${qualified}>`;
}
