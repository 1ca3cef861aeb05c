import type { Area } from "../../grid/address";
import { parseAreaName } from "../../grid/address";
import { isOfficeError, isPayloadError } from "./officeProblem";
import { halves, rangeOf } from "./usedArea";

/** The merged blocks of one range as Excel gives them, to be loaded with the next sync. */
export function askMerged(range: Excel.Range): Excel.RangeAreas {
  return range.getMergedAreasOrNullObject().load("address");
}

/** `Sheet1!A1:C1,Sheet1!A3:A4` → the blocks. A name in quotes may hold commas and exclamation marks. */
export function mergedBlocks(areas: Excel.RangeAreas): readonly Area[] {
  if (areas.isNullObject) return [];
  return [...areas.address.matchAll(/(?:'(?:[^']|'')*'|[^',!]*)!([^,]+)/g)].flatMap(([, local = ""]) => {
    const area = parseAreaName(local);
    return area ? [area] : [];
  });
}

/**
 * The merged blocks of an area that has more of them than Excel gives at once (512): asked for in halves, and those in
 * halves again, until Excel answers.
 */
export async function manyMergedBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> {
  const found = askMerged(rangeOf(sheet, area));
  try {
    await context.sync();
    return mergedBlocks(found);
  } catch (error) {
    const parts = halves(area);
    if (!isTooMany(error) || parts.length === 1) throw error;
    const [first = area, second = area] = parts;
    const blocks = [...(await manyMergedBlocks(context, sheet, first)), ...(await manyMergedBlocks(context, sheet, second))];
    // A block that lies across the cut may be given by both halves.
    return blocks.filter((block, index) => blocks.findIndex((other) => sameArea(other, block)) === index);
  }
}

/** The documentation says only that Excel fails, so every failure of this one question counts. */
export function isTooMany(error: unknown): boolean {
  return isPayloadError(error) || (isOfficeError(error) && (error.debugInfo.errorLocation ?? "").includes("getMergedAreas"));
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
