import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { AuditContext, ReadPassage } from "../context";
import type { Figure } from "../figure";
import { isRight, judge, ratioSlack } from "../judge";
import { printOf, printPercentValue } from "../print";

/** A percentage whose whole stands right before it: 完成预算52.00万元的73.96%. */
export interface ShareOfBase {
  readonly figure: Figure;
  readonly base: Figure;
  readonly claim: Claim;
}

const joint = /^\s*\p{Script=Han}{0,3}的(?:比重|比例)?[约近]?\s*$/u;
const ofBudget = /(?:完成|为|占|达到?)了?(?:其)?(?:年初|全年|调整后?的?|当年|部门)?预算(?:数|总额|安排|金额)?的[约近]?\s*$/u;
const derived = /增加|减少|增长|下降|比上年|较上年|超|节约/u;
const fillers = /年初|全年|调整后?|预算|安排|数|决算|实际|支出|收入|合计|总|完成/gu;

/** …万元，完成预算…万元的…%, and …万元，完成预算的…% where the report names the budget of the same thing elsewhere. */
export function sharesOfBase({ passages }: AuditContext): readonly ShareOfBase[] {
  const budgets = budgetsByName(passages);
  return passages.flatMap((passage) =>
    passage.figures.flatMap((figure, index): readonly ShareOfBase[] => {
      if (figure.kind !== "percent") return [];
      const base = passage.figures[index - 1];
      const parts = base ? partsBefore(passage, figure) : [];
      if (base && isAmount(base) && joint.test(passage.text.slice(base.end, figure.start))) return judged(passage, figure, parts.filter((one) => one !== base && alike(one, base)), [base]);
      if (!ofBudget.test(passage.text.slice(Math.max(0, figure.start - 24), figure.start))) return [];
      const part = parts.find(({ kind }) => kind === "money");
      const beside = part ? passage.figures.filter((one) => one.end <= part.start && part.start - one.end < 40 && alike(one, part) && /预算(?:数|为|是|:)*$/u.test(one.label)).slice(-1) : [];
      const known = beside.length > 0 ? beside : part ? (budgets.get(coreOf(part)) ?? []).filter((one) => alike(one, part)) : [];
      return part && known.length > 0 ? judged(passage, figure, [part], known) : [];
    }),
  );
}

function isAmount({ kind }: Figure): boolean {
  return kind === "money" || kind === "count";
}

function alike(left: Figure, right: Figure): boolean {
  return left.kind === right.kind && left.counter === right.counter;
}

/** What may be the part: amounts of this year before it in its sentence, the nearest first. */
function partsBefore({ figures }: ReadPassage, figure: Figure): readonly Figure[] {
  const own = figures.filter((one) => one.end <= figure.start && figure.start - one.end < 200 && one.sentence === figure.sentence && isAmount(one));
  return own.filter(({ label, period }) => !derived.test(label) && period !== "prior" && period !== "year before").reverse();
}

function judged(passage: ReadPassage, figure: Figure, parts: readonly Figure[], bases: readonly Figure[]): readonly ShareOfBase[] {
  const pairs = parts.flatMap((part) => bases.filter(({ value }) => value.gt(0)).map((base) => {
    const exact = part.value.div(base.value).times(100);
    return { part, base, exact, verdict: judge(figure, exact, ratioSlack(part, base)) };
  }));
  const [first] = pairs;
  if (!first) return [];
  const best = pairs.find(({ verdict }) => isRight(verdict)) ?? first;
  const sure = isRight(best.verdict) || new Set(bases.map(({ value }) => value.toString())).size === 1;
  const why = `${printOf(best.part)} ÷ ${printOf(best.base)} × 100% = ${printPercentValue(best.exact)}`;
  return [{ figure, base: best.base, claim: claimOf(passage, figure, { quantity: `${best.part.name}占比`, exact: sure ? best.exact : null, verdict: sure ? best.verdict : "unverifiable", why }) }];
}

/** Figures that say 预算, by what they are the budget of. */
function budgetsByName(passages: readonly ReadPassage[]): ReadonlyMap<string, readonly Figure[]> {
  const found = new Map<string, Figure[]>();
  for (const figure of passages.flatMap(({ figures }) => figures)) {
    const core = coreOf(figure);
    if (figure.kind !== "money" || core === "" || !/预算/u.test(figure.name) || /完成|占|比/u.test(figure.label) || figure.period === "prior") continue;
    const same = found.get(core);
    if (same) same.push(figure);
    else found.set(core, [figure]);
  }
  return found;
}

function coreOf({ name }: Figure): string {
  return name.replace(fillers, "");
}
