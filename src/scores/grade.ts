import type { Decimal } from "../quantity/decimal";
import { numOf } from "../rubrics/num";
import type { GradeBand } from "../rubrics/rubric";

/** 优 90（含）–100, 良 80（含）–90, 中 60（含）–80, 差 below 60. Source: 财预〔2020〕10号, the four grades. */
export const nationalGrades: readonly GradeBand[] = [
  { from: "90", grade: "优", words: ["优秀"] },
  { from: "80", grade: "良", words: ["良好"] },
  { from: "60", grade: "中", words: ["合格", "一般"] },
  { from: "0", grade: "差", words: ["不合格", "较差"] },
];

/**
 * The grade of a total. Bands are written for `bandsFullMark` points (100 where not said), so that a total out of 120 is
 * brought to it first. Each band holds its lower end: 90 is 优, 89.99 is 良. Empty where the total is below every band.
 *
 * @param total     points, ≥ 0
 * @param fullMark  what the total is out of, > 0
 * @param bands     descending
 */
export function grade(total: Decimal, fullMark: Decimal, bands: readonly GradeBand[], bandsFullMark = "100"): string {
  if (fullMark.lte(0)) return "";
  const brought = total.times(bandsFullMark).div(fullMark);
  return bands.find(({ from }) => brought.gte(numOf(from)))?.grade ?? "";
}
