import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { AuditContext, ReadPassage } from "../context";
import type { Figure } from "../figure";
import { isRight, judge, ratioSlack } from "../judge";
import { printOf, printPercentValue } from "../print";
import type { Formula } from "./formulas";

interface Family {
  readonly rate: RegExp;
  readonly kind: Figure["kind"];
  readonly part: RegExp;
  readonly whole: RegExp;
  /** What tells of a share of the unit only. */
  readonly not: RegExp;
}

const families: readonly Family[] = [
  { rate: /(?:在职|供养)人员控制率/u, kind: "count", part: /(?:实有|在职|在岗)[^编]{0,4}(?:人员?|人数|职工)(?:数|共|为|有)*$/u, whole: /编制(?:人?数|总数)?(?:为|共|有)*$/u, not: /行政|工勤|其中|下属|离|退|实有.*编制|空编|超编/u },
  { rate: /三公"?经费"?控制率/u, kind: "money", part: /三公"?经费"?(?:实际)?(?:支出|决算|支出决算)(?:数|总额|合计)?(?:为|共)*$/u, whole: /三公"?经费"?(?:年初)?(?:支出)?预算(?:数|总额|合计|安排)?(?:为|共)*$/u, not: /其中|比|较/u },
  { rate: /公用经费控制率/u, kind: "money", part: /公用经费(?:实际)?(?:支出|决算|支出决算)(?:数|总额|合计)?(?:为|共)*$/u, whole: /公用经费(?:年初)?(?:支出)?预算(?:数|总额|合计|安排)?(?:为|共)*$/u, not: /其中|比|较|人均/u },
  { rate: /政府采购执行率/u, kind: "money", part: /政府采购(?:实际)?(?:金额|支出|支出金额)(?:为|共)*$/u, whole: /政府采购(?:年初)?(?:预算|计划)(?:数|金额|总额)?(?:为|共)*$/u, not: /其中|比|较/u },
];

/** Rates without a working of their own, whose two terms the report names once, in other paragraphs. */
export function ratesApart(context: AuditContext, formulas: readonly Formula[]): readonly Claim[] {
  return families.flatMap((family) => {
    if (formulas.some(({ name }) => family.rate.test(name))) return [];
    const rates = context.passages.flatMap((passage) => passage.figures.filter((one) => one.kind === "percent" && one.comparison === null && family.rate.test(one.label) && !/目标|上年|指标值/u.test(one.label)).map((figure) => ({ passage, figure })));
    if (rates.length === 0) return [];
    const [part, whole] = [onlyOne(context, family, family.part), onlyOne(context, family, family.whole)];
    if (!part || !whole || whole.figure.value.lte(0) || part.figure === whole.figure) return [];
    return rates.filter(({ passage }) => passage !== part.passage || passage !== whole.passage).map((rate) => apart(rate, part, whole));
  });
}

interface Placed {
  readonly passage: ReadPassage;
  readonly figure: Figure;
}

/** The term, if the report names it with one value only. */
function onlyOne({ passages }: AuditContext, { kind, not }: Family, words: RegExp): Placed | null {
  const found = passages.flatMap((passage) => passage.figures.filter((one) => one.kind === kind && one.period !== "prior" && !one.bracketed && words.test(one.label)).map((figure) => ({ passage, figure })));
  const [first] = found;
  return first && found.every(({ figure }) => figure.value.eq(first.figure.value) && !not.test(figure.label)) ? first : null;
}

function apart({ passage, figure }: Placed, part: Placed, whole: Placed): Claim {
  const exact = part.figure.value.div(whole.figure.value).times(100);
  const verdict = judge(figure, exact, ratioSlack(part.figure, whole.figure));
  const why = `${printOf(part.figure)} ÷ ${printOf(whole.figure)} × 100% = ${printPercentValue(exact)}`;
  return claimOf(passage, figure, { exact, verdict: isRight(verdict) || verdict === "truncation" ? verdict : "contradiction", why, also: [...new Set([part.passage.at, whole.passage.at])] });
}
