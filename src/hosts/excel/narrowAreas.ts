import type { SheetArea } from "./usedArea";
import { areaOf, areaProperties, cellsIn, halves, rangeOf } from "./usedArea";

/** Only what is larger than any table is looked at more closely: a stray entry in the last row makes a sheet so. */
const suspicious = 4_000_000;
const small = 200_000;

/**
 * Areas that are huge because a few cells lie far apart, cut down to where something is. One more round trip for each
 * halving, and none for workbooks of usual size.
 */
export async function narrowAreas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  areas: readonly SheetArea[],
  limit = suspicious,
): Promise<readonly SheetArea[]> {
  const large = areas.filter(({ area }) => cellsIn(area) > limit);
  if (large.length === 0) return areas;
  const parts = large.flatMap(({ sheet, area }) => halves(area).flatMap(halves).map((part) => ({ sheet, part })));
  const asked = parts.flatMap(({ sheet, part }) => {
    const worksheet = sheets[sheet];
    return worksheet ? [{ sheet, range: rangeOf(worksheet, part).getUsedRangeOrNullObject(true).load(areaProperties) }] : [];
  });
  await context.sync();
  const found = asked.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [{ sheet, area: areaOf(range) }]));
  const others = areas.filter((area) => !large.includes(area));
  return [...others, ...(await narrowAreas(context, sheets, found, small))];
}
