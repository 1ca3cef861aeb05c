import type { PackageEdit } from "../packageEdit";
import { readXml } from "../xml";
import type { LayoutPatch } from "./layoutPatch";
import { LayoutScan } from "./layoutScan";
import { mergeSplices } from "./mergeSplices";
import { tabColorSplices } from "./tabColorSplices";
import { columnSplices, rowSplices } from "./trackSplices";
import { viewSplices } from "./viewSplices";

/** Puts changed widths, heights, merged blocks, panes and the tab's colour into a worksheet part; everything else stays letter for letter. */
export function patchLayout(edit: PackageEdit, part: string, patch: LayoutPatch): void {
  const source = edit.source(part).text;
  const scan = new LayoutScan();
  readXml(part, source, scan);
  const prefix = scan.root?.prefix ?? "";
  const { columns, rows, merges, tabColor } = patch;
  edit.splice(part, [
    ...(tabColor === undefined ? [] : tabColorSplices(source, scan, prefix, tabColor)),
    ...viewSplices(source, scan, prefix, patch),
    ...(columns === undefined ? [] : columnSplices(source, scan, prefix, columns)),
    ...(rows === undefined ? [] : rowSplices(source, scan, prefix, rows)),
    ...(merges === undefined ? [] : mergeSplices(scan, prefix, merges)),
  ]);
}
