import type { Decimal } from "../../../quantity/decimal";
import type { AuditFinding, Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { AuditContext, ReadPassage } from "../context";
import type { Figure } from "../figure";
import { printLike, printOf } from "../print";
import { roleOf } from "./role";

export interface Term {
  readonly figure: Figure;
  readonly passage: ReadPassage;
}

export interface Balance {
  readonly claims: readonly Claim[];
  readonly findings: readonly AuditFinding[];
  readonly opening: Term | null;
  readonly income: Term | null;
  readonly spend: Term | null;
}

const patterns = {
  opening: /(?:年初|上年末?|上年度|期初)(?:财政拨款)?(?:结转|结余)/u,
  closing: /(?:年末|期末|年底)(?:财政拨款)?(?:结转|结余)|结转下年/u,
  income: /^(?:部门|单位|本单位)?(?:决算)?(?:总收入|收入合计|收入总额|本年收入合计|本年收入|年收入|收入数|收入)(?:数|合计)?$/u,
  spend: /^(?:部门|单位|本单位)?(?:决算)?(?:总支出|支出合计|支出总额|本年支出合计|本年支出|支出数|支出)(?:数|合计)?$/u,
} as const;
type TermName = keyof typeof patterns;

/** Opening + income − spending = closing, where the report gives all four; what it lacks, where it gives only some. */
export function balanceOf(context: AuditContext): Balance {
  const found = { opening: termsOf(context, "opening"), income: termsOf(context, "income"), spend: termsOf(context, "spend"), closing: termsOf(context, "closing") };
  const [opening, income, spend, closing] = [found.opening[0] ?? null, found.income[0] ?? null, found.spend[0] ?? null, found.closing[0] ?? null];
  const base = { opening, income, spend };
  if (!income || !spend || income.figure.counter !== spend.figure.counter) return { claims: [], findings: [], ...base };
  if (opening && closing) return { claims: tied(opening, income, spend, closing, found), findings: [], ...base };
  const difference = income.figure.value.minus(spend.figure.value);
  if (opening || closing || difference.isZero() || context.passages.some(({ text }) => /(?:年初|年末|上年|年底).{0,6}结[转余]|收支(?:相抵|相减|差额|结余)|(?:当年|本年)度?结余/u.test(text))) return { claims: [], findings: [], ...base };
  const shown = printLike(income.figure, difference);
  return { claims: [], findings: [{ code: "AUDIT-BALANCE-OPEN", severity: "note", at: [income.passage.at, spend.passage.at], values: { income: printOf(income.figure), spend: printOf(spend.figure), difference: shown }, message: `收入${printOf(income.figure)}减支出${printOf(spend.figure)}得${shown}，报告没有写年初和年末结转结余，无法核对。请补充结转结余数。` }], ...base };
}

/** The different values of a term, in the order of the text. */
function termsOf(context: AuditContext, name: TermName): readonly Term[] {
  const found: Term[] = [];
  for (const passage of context.passages) {
    for (const figure of passage.figures) {
      if (figure.kind !== "money" || !says(figure, name, context.year) || (name !== "closing" && name !== "opening" && (figure.period === "prior" || roleOf(figure, passage) === "budget"))) continue;
      if (found.length < 6 && !found.some((one) => one.figure.value.eq(figure.value))) found.push({ figure, passage });
    }
  }
  return found;
}

function says(figure: Figure, name: TermName, year: number | null): boolean {
  const { label } = figure;
  if (/增加|减少|变动|率|其中|占|总计|收支/u.test(label)) return false;
  if (name === "income" || name === "spend") return patterns[name].test(figure.name);
  const dated = /(20\d\d)\s*年(?:底|末|度末)?[^\d]{0,8}(?:结转|结余)/u.exec(label)?.[1];
  const dateOf = dated === undefined || !/年(?:底|末)/u.test(label) || year === null ? null : Number(dated) === year ? "closing" : Number(dated) === year - 1 ? "opening" : "other";
  if (dateOf !== null) return dateOf === name;
  return patterns[name].test(label) && !(name === "closing" && patterns.opening.test(label));
}

type Found = Readonly<Record<TermName, readonly Term[]>>;

function tied(opening: Term, income: Term, spend: Term, closing: Term, found: Found): readonly Claim[] {
  const expected = opening.figure.value.plus(income.figure.value).minus(spend.figure.value);
  const slack = [opening, income, spend, closing].reduce((sum: Decimal, { figure }) => sum.plus(hundredth(figure)), expected.minus(expected));
  const working = `${printOf(opening.figure)} + ${printOf(income.figure)} − ${printOf(spend.figure)} = ${printLike(closing.figure, expected)}`;
  const difference = closing.figure.value.minus(expected).abs();
  const also = [opening, income, spend].map(({ passage }) => passage.at);
  const quantity = "年末结转结余";
  if (difference.isZero()) return [claimOf(closing.passage, closing.figure, { quantity, exact: expected, verdict: "agrees", why: working, also })];
  if (difference.lt(slack)) return [claimOf(closing.passage, closing.figure, { quantity, exact: expected, verdict: "rounding", why: `${working}，差在舍入范围内`, also })];
  if (Object.values(found).some((terms) => terms.length > 1) && someCloses(found)) return [];
  const swapped = closing.figure.value.plus(income.figure.value).minus(spend.figure.value).eq(opening.figure.value);
  const first = claimOf(closing.passage, closing.figure, { quantity, exact: swapped ? opening.figure.value : expected, verdict: "contradiction", why: swapped ? "年初与年末结转结余写反" : working, also });
  return swapped ? [first, claimOf(opening.passage, opening.figure, { quantity: "年初结转结余", exact: closing.figure.value, verdict: "contradiction", why: "年初与年末结转结余写反", also: [closing.passage.at] })] : [first];
}

/** Half of the second decimal in the unit of print: 15.8 is 15.80. */
function hundredth({ unit, last, half }: Figure): Decimal {
  if (unit === "元") return last.minus(last);
  const step = last.div(last).times(unit.startsWith("亿") ? 1e6 : unit.startsWith("万") ? 100 : 1).div(2);
  return half.lt(step) && !half.isZero() ? half : step;
}

function someCloses({ opening, income, spend, closing }: Found): boolean {
  return opening.some((a) => income.some((b) => spend.some((c) => closing.some((d) => a.figure.value.plus(b.figure.value).minus(c.figure.value).minus(d.figure.value).abs().lte(hundredth(d.figure).times(4))))));
}
