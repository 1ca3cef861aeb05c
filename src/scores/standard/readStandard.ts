import { Decimal } from "../../quantity/decimal";
import type { Num, Rule } from "../../rubrics/rule";
import { ruleInWords } from "../applyRule";
import { buildAccrual, buildViolations } from "./buildViolations";
import { buildItems } from "./buildItems";
import { buildNumeric, distinctSubjects } from "./buildNumeric";
import { buildTiers } from "./buildTiers";
import type { Award, AwardClause, Clause, PerClause } from "./clause";
import { clausesOf } from "./clause";
import { discretionIn } from "./discretion";
import { fullMark, isFullAward } from "./fullMark";
import { listedItems } from "./listedItems";
import { missingCounts } from "./missingCounts";
import { normalise } from "./normalise";
import { parseClauses } from "./parseClauses";
import { contradictory, leftToJudgement, notSaid, otherThanFull, twoWays } from "./refusals";
import { sharesOfFull } from "./sharesOfFull";
import { saysAllDone, spansInWords } from "./spansInWords";
import type { Building, Refusal, Understanding } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/**
 * How a written scoring standard is understood: a rule, said back in words, or the part that is not understood.
 *
 * It never half-understands: a part that no idiom takes, room for discretion, a gap or an overlap refuse the whole. A step of
 * 1% on a rate is one percentage point; points stay within 0 … full also where 扣完为止 is not written.
 *
 * @param text  the standard as it stands in its cell, line breaks and all
 * @param full  the full mark, in decimal notation; without it, what the standard itself says counts
 */
export function readStandard(text: string, full?: Num): Understanding {
  const { text: plain, original } = normalise(text);
  const outcome = lengthFault(plain) ?? understand(plain, full === undefined || full === "" ? null : full);
  if (!isRefusal(outcome)) return outcome;
  const { start = 0, end = plain.length } = outcome;
  return { understood: false, notUnderstood: original(start, end), why: outcome.refusal };
}

/** No standard is longer; a cell may hold 32,767 characters. */
const longest = 2000;

function lengthFault(plain: string): Refusal | null {
  if (plain === "") return refuse(notSaid);
  return plain.length > longest ? refuse(notSaid, { start: 0, end: 40 }) : null;
}

function understand(text: string, given: Num | null): Understanding | Refusal {
  const discretion = discretionIn(text);
  if (discretion) return refuse(leftToJudgement, discretion);
  const all = parseClauses(text).filter(({ t }) => t !== "label");
  const exempt = all.filter(isExemption);
  const clauses = all.filter((clause) => !exempt.includes(clause));
  const unknown = clauses.find(({ t }) => t === "unknown");
  if (unknown) return refuse("这一部分没有看懂", unknown);
  const stated = fullMark(clauses, given);
  if (isRefusal(stated)) return stated;
  const full = stated.full ?? highest(clauses);
  const short = shortOf(clauses, stated.full);
  if (short) return short;
  const tooMuch = clauses.find((clause) => "award" in clause && clause.award !== null && exceeds(clause.award, full));
  if (tooMuch) return refuse(contradictory, tooMuch);
  const built = build(clauses, full);
  if (isRefusal(built)) return built;
  const { rule, unit = "", assumed = [] } = built;
  const words = `${ruleInWords(rule)}${exempt.length > 0 ? "；没有此类事项的得满分" : ""}`;
  return { understood: true, rule, inWords: words, full: full ?? fullOf(built), unit, assumed, ...(exempt.length > 0 ? { whenNotApplicable: "fullMarks" as const } : {}) };
}

function build(written: readonly Clause[], full: Num | null): Building {
  const settled = sharesOfFull(written, full);
  if (isRefusal(settled)) return settled;
  const clauses = spansInWords(missingCounts(settled), full);
  const items = listedItems(clauses, full);
  if (items.length > 0) return buildItems(items, clauses, full);
  const numeric = clauses.some((clause) => ["award", "proportion", "gated", "step"].includes(clause.t) || (clause.t === "else" && clause.award?.kind === "proportion"));
  const tiered = clausesOf(clauses, "tiers").length > 0;
  const pers = clausesOf(clauses, "per");
  if (numeric && tiered) return refuse(twoWays);
  if (clausesOf(clauses, "perAward").length > 0) return numeric || tiered ? refuse(twoWays) : buildAccrual(clauses, full);
  if (pers.length > 0) return withoutRestatement(clauses, pers, full);
  if (numeric) return withTextBase(clauses, full);
  if (tiered || clausesOf(clauses, "text").length > 0) return buildTiers(clauses, full);
  return refuse(notSaid);
}

/** 事故发生数=0得满分 and 合格率100%得满分 say before 每发生一起扣2分 only that there is none. */
function withoutRestatement(clauses: readonly Clause[], pers: readonly PerClause[], full: Num | null): Building {
  const failing = pers.every(({ lead, rest }) => /不合格|不达标|不符|未/u.test(lead + rest));
  const none = ({ cond: { from, to } }: AwardClause): boolean => (from ?? to)?.num === "0" || (failing && from?.num === "100" && from.unit === "%");
  const rest = clauses.filter((clause) => !(clause.t === "award" && none(clause) && isFullAward(clause.award, full)));
  const numeric = rest.some(({ t }) => ["award", "proportion", "gated", "step", "else"].includes(t));
  return numeric ? refuse(twoWays, pers[0]) : buildViolations(rest, pers, full);
}

/** 没有楼堂馆所项目的计满分 */
function isExemption(clause: Clause): boolean {
  return clause.t === "text" && clause.award.kind === "full" && /^(?:(?:当年|本年度?|年度内?|若|如|单位|部门)*(?:没有|无|未安排|不涉及|未开展)(?!违)[^,违问题超不虚]*(?:项目|预算|采购|事项|任务|业务|工程|建设)|不适用|不涉及)的?$/u.test(clause.text);
}

/**
 * 按时完成得满分，每延迟1天扣1分: words may stand for the full mark of a step, and 全部完成得满分 for that of points in
 * proportion; for nothing else beside numbers.
 */
function withTextBase(clauses: readonly Clause[], full: Num | null): Building {
  const texts = clausesOf(clauses, "text");
  const odd = texts.find(({ award }) => !isFullAward(award, full));
  if (odd) return refuse(twoWays, odd);
  if (texts.length > 0 && clausesOf(clauses, "step").length === 0) {
    const [only, ...more] = texts;
    const all = more.length === 0 && clausesOf(clauses, "award").length === 0 && saysAllDone(only?.text ?? "");
    return all ? buildNumeric(clauses.filter(({ t }) => t !== "text"), full) : refuse(twoWays, only);
  }
  return buildNumeric(clauses, full);
}

/** Without a full mark, the most that a number or a word can bring. */
function highest(clauses: readonly Clause[]): Num | null {
  const awards = clauses.flatMap((clause) => (clause.t === "award" || clause.t === "text" ? [(clause as AwardClause).award] : clause.t === "tiers" ? clause.tiers.map(({ award }) => award) : []));
  const points = awards.flatMap((award) => (award.kind === "points" ? [new Decimal(award.points)] : []));
  return points.length === 0 ? null : Decimal.max(...points).toString();
}

/** ≤100%计5分 in a row of 8 points: the best that numbers can bring must be the full mark. */
function shortOf(clauses: readonly Clause[], full: Num | null): Refusal | null {
  const awards = clausesOf(clauses, "award");
  const points = highest(awards);
  const best = awards.find(({ award }) => award.kind === "points" && award.points === points);
  const inWords = clausesOf(clauses, "text").some(({ award }) => isFullAward(award, full));
  if (full === null || points === null || !best || inWords || distinctSubjects(awards).length > 1 || awards.some((clause) => clause.marked || isFullAward(clause.award, full))) return null;
  return new Decimal(points).lt(full) ? refuse(otherThanFull(points, full), best) : null;
}

function exceeds(award: Award, full: Num | null): boolean {
  return full !== null && award.kind === "points" && new Decimal(award.points).gt(full);
}

/** A list of items says its own full mark. */
function fullOf({ rule }: { readonly rule: Rule }): Num | null {
  if (rule.kind === "checklist" && rule.counts !== "lost") return new Decimal(rule.each).times(rule.items.length).toString();
  if (rule.kind === "itemised") return rule.items.reduce((sum, { points }) => sum.plus(points), new Decimal(0)).toString();
  return null;
}
