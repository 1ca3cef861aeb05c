import type { Facts, IndicatorRow } from "../facts/facts";
import { Decimal } from "../quantity/decimal";
import { plainText } from "../quantity/plainText";
import type { IndicatorPart, Rubric } from "./rubric";

/**
 * The rubric that a self-evaluation form without a scoring sheet is scored by: one in force whose parts the form's rows belong
 * to, and whose weight for them is what the rows' own weights come to. The province's where it is known and has such a one,
 * else the general one (财预〔2020〕10号). Null where neither fits: then a person chooses.
 *
 * @param province  of the department's rubric where a project's form stands beside its tables: hunan; else null
 */
export function recogniseForm({ project, year, indicators }: Facts, rubrics: readonly Rubric[], province: string | null): Rubric | null {
  const subject = project === null ? "department" : "project";
  const fitting = rubrics.filter((rubric) => rubric.subject === subject && year !== null && isInForce(rubric, year) && fits(rubric, indicators));
  const own = fitting.filter(({ id }) => province !== null && id.startsWith(`${province}/`));
  const [only, ...others] = own.length === 1 ? own : fitting.filter(({ general }) => general);
  return only && others.length === 0 ? only : null;
}

/** Whether a row that the unit wrote itself stands under this part. */
export function belongsTo({ path }: IndicatorRow, { label, aliases }: IndicatorPart): boolean {
  const names = [label, ...aliases].map(plainText);
  return path.some((level) => names.includes(plainText(level).replace(/\(.*\)$/u, "")));
}

function isInForce({ inForce: { from, to } }: Rubric, year: number): boolean {
  return from <= year && (to === null || year <= to);
}

/** While a weight is blank, or a part without rows, they may not exceed what the rubric leaves them. */
function fits({ indicators: parts = [], criteria, fullMark }: Rubric, rows: readonly IndicatorRow[]): boolean {
  if (rows.length === 0 || !rows.every((row) => parts.some((part) => belongsTo(row, part)))) return false;
  const left = criteria.reduce((rest, { full }) => rest.minus(full || 0), new Decimal(fullMark));
  const weights = rows.flatMap(({ full }) => full?.value ?? []);
  const sum = weights.reduce((total, weight) => total.plus(weight), new Decimal(0));
  const complete = weights.length === rows.length && parts.every((part) => rows.some((row) => belongsTo(row, part)));
  return complete ? sum.eq(left) : sum.lte(left);
}
