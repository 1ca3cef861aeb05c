import { Decimal } from "../../quantity/decimal";
import type { Num, Rule } from "../../rubrics/rule";
import { ruleInWords } from "../applyRule";
import { buildAccrual, buildViolations } from "./buildViolations";
import { buildItems } from "./buildItems";
import { buildNumeric, distinctSubjects } from "./buildNumeric";
import { buildTiers } from "./buildTiers";
import type { Award, AwardClause, Clause } from "./clause";
import { clausesOf } from "./clause";
import { discretionIn } from "./discretion";
import { fullMark, isFull, pointsIn } from "./fullMark";
import { listedItems } from "./listedItems";
import { missingCounts } from "./missingCounts";
import { normalise } from "./normalise";
import { parseClauses } from "./parseClauses";
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
  if (plain === "") return refuse("没有写评分标准");
  return plain.length > longest ? refuse(`超过${longest}字，不像一条评分标准`, { start: 0, end: 40 }) : null;
}

function understand(text: string, given: Num | null): Understanding | Refusal {
  const discretion = discretionIn(text);
  if (discretion) return refuse("给分或扣分留有裁量余地，须由人评定", discretion);
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
  if (tooMuch) return refuse(`给分超过分值${full ?? ""}分`, tooMuch);
  const built = build(clauses, full);
  if (isRefusal(built)) return built;
  const { rule, unit = "", assumed = [] } = built;
  const words = `${ruleInWords(rule)}${exempt.length > 0 ? "；没有此类事项的得满分" : ""}`;
  return { understood: true, rule, inWords: words, full: full ?? fullOf(built), unit, assumed, ...(exempt.length > 0 ? { whenNotApplicable: "fullMarks" as const } : {}) };
}

function build(clauses: readonly Clause[], full: Num | null): Building {
  const items = listedItems(clauses, full);
  if (items.length > 0) return buildItems(items, clauses, full);
  const { pers, steps, rest } = missingCounts(clauses);
  const numeric = steps.length > 0 || ["award", "proportion", "gated"].some((t) => rest.some((clause) => clause.t === t));
  const tiered = clausesOf(rest, "tiers").length > 0;
  if (numeric && tiered) return refuse("既评数值又评档次");
  if (pers.length > 0) return numeric ? refuse("既按数值计分又按问题个数扣分", pers[0]) : buildViolations(rest, pers, full);
  if (clausesOf(rest, "perAward").length > 0) return numeric || tiered ? refuse("既按数值计分又按项数计分") : buildAccrual(rest, full);
  if (numeric) return withTextBase(rest, full);
  if (tiered || clausesOf(rest, "text").length > 0) return buildTiers(rest, full);
  return refuse("没有写明如何计分");
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
  const odd = texts.find(({ award }) => !isFull(pointsIn(award, full) ?? "0", full));
  if (odd) return refuse("既按数值计分又另有文字条件", odd);
  if (texts.length > 0 && clausesOf(clauses, "step").length === 0) {
    const [only, ...more] = texts;
    const all = more.length === 0 && clausesOf(clauses, "award").length === 0 && /^(?:全部|全面|按计划)?完成(?:全部|年度|计划)?(?:(?:任务|计划|目标|指标)[值数量]?)?的?$/u.test(only?.text ?? "");
    return all ? buildNumeric(clauses.filter(({ t }) => t !== "text"), full) : refuse("既按数值计分又另有文字条件", only);
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
  if (full === null || points === null || !best || distinctSubjects(awards).length > 1 || awards.some((clause) => clause.marked || isFull(pointsIn(clause.award, full) ?? "0", full))) return null;
  return new Decimal(points).lt(full) ? refuse(`最高得${points}分，与分值${full}分不符`, best) : null;
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
