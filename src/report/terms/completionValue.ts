import { indicatorFigures } from "../../findings/indicatorFigures";
import type { Telling } from "../telling";
import type { Valued } from "./valued";
import { lacking } from "./valued";

/**
 * Completion of an indicator: actual ÷ target; target ÷ actual for a ceiling. Undefined over a divisor of zero or below.
 * Source: 财预〔2020〕10号 gives the proportion for floors; local forms give the reverse one for ceilings.
 */
export function completionValue(index: number, { evaluation, scope }: Telling): Valued {
  const row = evaluation.facts.indicators[index];
  const what = row ? `${row.name.text}完成率` : "指标完成率";
  const figures = row ? indicatorFigures(row) : null;
  if (!row || !figures) return lacking({ kind: "missing", what, where: "", at: [] });
  const { completion: value } = figures;
  if (!value) return lacking({ kind: "noBase", what, where: "", at: [] });
  const from = [row.target, row.actual].flatMap((cell) => (cell ? [cell.at] : []));
  return { known: true, measured: { value, measure: "percent", unit: "" }, source: { of: `${scope}completion/${index}`, from, cites: [] } };
}
