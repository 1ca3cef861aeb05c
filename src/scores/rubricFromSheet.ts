import type { Facts, ScoringRow } from "../facts/facts";
import { Decimal } from "../quantity/decimal";
import { rates } from "../rates/catalog.generated";
import type { RateDefinition } from "../rates/defineRate";
import { rowName } from "../rubrics/matchRows";
import type { Criterion, Rubric } from "../rubrics/rubric";
import type { Rule } from "../rubrics/rule";
import { outlineOfSheet } from "./outlineOfSheet";
import { ratesOfFormula } from "./rateOfFormula";
import { readStandard } from "./standard/readStandard";

/** The id under which a unit's own scoring sheet goes as a rubric; a person may ask for it by this name. */
export const sheetRubricId = "sheet";

const cites = ["unit-scoring-sheet:row"] as const;

/**
 * The unit's own scoring sheet as a rubric: its names, weights and written standards. Formulas in words find their rate;
 * a standard that is not wholly understood leaves the points to a person, with the part that stopped us.
 * Null where the sheet has no row with a weight or a standard.
 */
export function rubricFromSheet(facts: Facts): Rubric | null {
  const rows = facts.scoring.filter((row) => !row.subtotal && (row.full !== null || row.standard !== null));
  if (rows.length === 0) return null;
  const ids = idsOf(rows);
  const criteria = rows.map((row, index) => criterionOf(row, ids[index] ?? ""));
  const subject = facts.project ? "project" : "department";
  return {
    id: sheetRubricId,
    title: { "zh-CN": "单位评分表所列指标体系", "en-US": "The unit's own scoring sheet" },
    subject,
    inForce: { from: facts.year ?? 0, to: null },
    cites,
    fullMark: fullMark(facts.scoring, criteria),
    ...(criteria.some(({ full }) => full === "") ? { weights: "fromSheet" as const } : {}),
    rounding: { places: 2, mode: "halfUp" },
    grades: [
      { from: "90", grade: "优", words: ["优秀"] },
      { from: "80", grade: "良", words: ["良好"] },
      { from: "60", grade: "中", words: ["合格", "一般"] },
      { from: "0", grade: "差", words: ["不合格", "较差"] },
    ],
    criteria,
    outline: outlineOfSheet(subject, criteria),
    note: "指标、分值和评分标准取自单位评分表；等级按财政部规定的四档划分。",
  };
}

/** A row keeps its id when rows are added above it: its name, with the levels above where names repeat, with a count where those do too. */
function idsOf(rows: readonly ScoringRow[]): readonly string[] {
  const names = rows.map((row) => rowName(row.name.text));
  const repeats = (all: readonly string[], one: string): boolean => all.filter((other) => other === one).length > 1;
  const placed = names.map((name, index) => (repeats(names, name) ? [...(rows[index]?.path.slice(0, -1) ?? []), name].join("/") : name));
  return placed.map((id, index) => (repeats(placed, id) ? `${id}-${placed.slice(0, index + 1).filter((other) => other === id).length}` : id));
}

function criterionOf(row: ScoringRow, id: string): Criterion {
  const full = row.full?.value.toString() ?? "";
  const standard = row.standard?.text ?? "";
  const read = readStandard(standard, full);
  const rule: Rule = read.understood ? read.rule : { kind: "manual", why: standard === "" ? "评分表没有写评分标准" : `“${read.notUnderstood}”${read.why}` };
  const rate = rateOfRow(row);
  return {
    id,
    path: row.path.slice(0, -1),
    label: row.name.text,
    full,
    judges: rate === null ? null : { rate },
    rule,
    standard,
    ...(read.understood && read.whenNotApplicable ? { whenNotApplicable: read.whenNotApplicable } : {}),
    cites,
    verified: true,
  };
}

/**
 * The rate of a row. What the sheet's own formula divides decides: one name has several denominators. The name decides where
 * several rates divide the same, where the sheet has no formula, and where a sum in it has words of the county's own and the
 * rate of that name is such a sum. Any other formula that is no rate of ours is left to a person.
 */
function rateOfRow({ name, formula }: ScoringRow): string | null {
  const plain = rowName(name.text);
  const isNamed = (rate: RateDefinition, of: (label: string) => string): boolean => [rate.label["zh-CN"], ...rate.aliases].some((known) => of(known) === plain);
  const named = rates.find((rate) => isNamed(rate, rowName));
  if (!formula || !divides.test(formula.text)) return named?.id ?? null;
  const found = ratesOfFormula(formula.text);
  if (found.length <= 1) return found[0]?.id ?? (named && !isSimple(named) && /[+＋\-－−]/u.test(formula.text) ? named.id : null);
  const chosen = found.find((rate) => isNamed(rate, rowName)) ?? found.find((rate) => isNamed(rate, withoutReading));
  return chosen?.id ?? null;
}

/** A stroke alone may stand in “部门/单位”. */
const divides = /÷|除以|[×*xX]\s*100\s*[%％]|[=＝][^=＝]*[/／]/u;

function isSimple({ formula }: RateDefinition): boolean {
  return formula.op === "over" && formula.left.op === "term" && formula.right.op === "term";
}

/** 预算完成率（按年初预算数） → 预算完成率 */
function withoutReading(label: string): string {
  return rowName(label).replace(/\(按[^()]*\)$/u, "");
}

/** The printed total where the sheet has one, else the sum; a check says when the two differ. */
function fullMark(rows: readonly ScoringRow[], criteria: readonly Criterion[]): string {
  const printed = rows.find((row) => row.subtotal && row.path.length === 0)?.full?.value;
  const sum = criteria.reduce((total, { full }) => total.plus(full || 0), new Decimal(0));
  return (printed ?? (sum.isZero() ? new Decimal(100) : sum)).toString();
}
