import { Decimal } from "../quantity/decimal";
import { applyRule } from "../scores/applyRule";
import { readStandard } from "../scores/standard/readStandard";
import { standardValue } from "../scores/standard/standardValue";
import type { Understanding } from "../scores/standard/understanding";

/** Points without a rubric's own rounding are shown to two places, half-up. */
const rounding = { places: 2, mode: "halfUp" } as const;

export interface PointsAnswer {
  /** Null where the value is none that the standard judges, or the standard leaves the points to a person. */
  readonly points: string | null;
  /** Why points were lost, or why there are none. */
  readonly reason: string;
}

export interface StandardAnswer {
  readonly understanding: Understanding;
  readonly of: (value: string) => PointsAnswer;
}

/** How one written standard is understood, and what it gives for a value typed by a person. */
export function standardAnswer(text: string, full: string | undefined): StandardAnswer {
  const understanding = readStandard(text, full);
  return { understanding, of: (value) => pointsOf(understanding, value) };
}

function pointsOf(understanding: Understanding, text: string): PointsAnswer {
  if (!understanding.understood) return { points: null, reason: understanding.why };
  const value = standardValue(text, understanding);
  if (value === null) return { points: null, reason: `“${text}”不是这条标准所评的数值` };
  if (understanding.full === null) return { points: null, reason: "不知道分值，请用 --full 给出" };
  const outcome = applyRule(understanding.rule, new Decimal(understanding.full), value, rounding);
  return outcome.kind === "points" ? { points: outcome.points.toString(), reason: outcome.reason } : { points: null, reason: outcome.why };
}
