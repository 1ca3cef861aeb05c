import type { Area } from "../../grid/address";
import { askMerged, isTooMany, manyMergedBlocks, mergedBlocks } from "./mergedAreas";
import { areaOf, areaProperties } from "./usedArea";

/** What is asked about all sheets at once, before their cells. */
export interface SheetAnswers {
  readonly used: readonly Excel.Range[];
  /** The XML of PERF's memory; more than one only where somebody copied it. */
  readonly memories: readonly OfficeExtension.ClientResult<string>[];
  readonly merges: readonly (readonly Area[])[];
}

/** One round trip; a workbook with a sheet of more merged blocks than Excel gives at once takes a few more. */
export async function askSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  parts: readonly Excel.CustomXmlPart[],
): Promise<SheetAnswers> {
  const merged = sheets.map((sheet) => askMerged(sheet.getRange()));
  const asked = ask(sheets, parts);
  try {
    await context.sync();
    return { ...asked, merges: merged.map(mergedBlocks) };
  } catch (error) {
    if (!isTooMany(error)) throw error;
  }
  const again = ask(sheets, parts);
  await context.sync();
  return { ...again, merges: await oneByOne(context, sheets, again.used) };
}

function ask(sheets: readonly Excel.Worksheet[], parts: readonly Excel.CustomXmlPart[]): Omit<SheetAnswers, "merges"> {
  return {
    used: sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(`${areaProperties},rowHidden,columnHidden`)),
    memories: parts.map((part) => part.getXml()),
  };
}

async function oneByOne(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], used: readonly Excel.Range[]): Promise<readonly (readonly Area[])[]> {
  const [sheet, ...others] = sheets;
  const [range, ...ranges] = used;
  if (!sheet || !range) return [];
  const blocks = range.isNullObject ? [] : await manyMergedBlocks(context, sheet, areaOf(range));
  return [blocks, ...(await oneByOne(context, others, ranges))];
}
