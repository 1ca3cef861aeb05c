import { Decimal } from "../../quantity/decimal";
import type { Num, Tier } from "../../rubrics/rule";
import type { Award, Clause, ElseClause, TextClause } from "./clause";
import { clausesOf } from "./clause";
import { isFull, pointsIn } from "./fullMark";
import { tierWords } from "./grammar.generated";
import { isIdleLimit, leftOver } from "./leftOver";
import { noFixedPoints, notSaid, onlyOne, otherThanFull, saidTwice } from "./refusals";
import type { Building, Refusal } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** Words that a person chooses among, each with its points: 优 良 中 差, or met and not met. */
export function buildTiers(clauses: readonly Clause[], full: Num | null): Building {
  const listed = clausesOf(clauses, "tiers").flatMap(({ tiers }) => tiers);
  const texts = clausesOf(clauses, "text");
  const [other, ...others] = clausesOf(clauses, "else");
  const apart = itemsOf(clauses, full);
  if (apart) return apart;
  if (others.length > 0) return refuse(saidTwice, others[0]);
  const passed = leftOver(clauses, (clause) => ["tiers", "text", "else"].includes(clause.t) || isIdleLimit(clause));
  if (passed) return passed;
  const awards = [...listed, ...texts];
  const tiers = awards.map(({ text, award }) => tierOf(wordsOf(text), award, full));
  const refused = tiers.find(isRefusal);
  if (refused) return refuse(refused.refusal, texts[tiers.indexOf(refused) - listed.length]);
  const known = tiers.flatMap((tier) => (isRefusal(tier) ? [] : tier));
  if (other) return withElse(known, other, full);
  if (listed.length > 0 || texts.every(({ text }) => tierWordOf(text) !== undefined) || known.some(({ shareFrom }) => shareFrom !== undefined)) return ranked(known, full);
  return separate(known, texts, full);
}

/** 有制度得1分，否则不得分；有执行得1分，否则不得分: no degrees of one thing, and the full mark together. */
function itemsOf(clauses: readonly Clause[], full: Num | null): Building | null {
  const parts = clauses.filter((clause): clause is TextClause | ElseClause => clause.t === "text" || clause.t === "else");
  const items = parts.flatMap((clause) => (clause.t === "text" && clause.award.kind === "points" ? [{ text: clause.text.replace(/的$/u, ""), points: clause.award.points }] : []));
  const denied = parts.filter(denies).length;
  const total = items.reduce((sum, { points }) => sum.plus(points), new Decimal(0));
  const whole = items.length > 1 && denied > 0 && items.length + denied === clauses.length && !items.some(({ text }) => degree.test(text)) && full !== null && total.eq(full);
  return whole ? { rule: { kind: "itemised", items } } : null;
}

const degree = /基本|部分|较|大部|全部|完全|一般|[0-9]/u;

function denies(clause: TextClause | ElseClause): boolean {
  return clause.award?.kind === "none" && (clause.t === "else" || /^[不未没无否]/u.test(clause.text));
}

/** 有制度得2分，否则不得分 */
function withElse(tiers: readonly Tier[], other: ElseClause, full: Num | null): Building {
  const rest = other.award ? tierOf([...new Set([other.words, "否", "不符合", "其他"])], other.award, full) : refuse(noFixedPoints, other);
  if (isRefusal(rest)) return refuse(rest.refusal, other);
  const [first, ...more] = tiers;
  if (!first) return refuse(notSaid, other);
  const yes = more.length === 0 ? [{ ...first, words: [...first.words, "是", "符合"] }] : tiers;
  return ranked([...yes, rest], full);
}

function ranked(tiers: readonly Tier[], full: Num | null): Building {
  if (tiers.length < 2) return refuse(onlyOne);
  const words = tiers.flatMap((tier) => tier.words);
  const repeated = words.find((word, index) => words.indexOf(word) < index);
  if (repeated !== undefined) return refuse(saidTwice);
  const best = tiers.flatMap(({ points, shareFrom }) => points ?? shareFrom ?? []);
  const top = best.some((points) => full === null || isFull(points, full));
  if (!top) return refuse(otherThanFull(best.join("、"), full));
  const above = best.some((points) => full !== null && !points.endsWith("%") && new Decimal(points).gt(full));
  return above ? refuse(otherThanFull(best.join("、"), full)) : { rule: { kind: "tiers", tiers } };
}

/**
 * Several conditions in words. They exclude each other where one of them brings nothing (健全5分，基本健全3分，不健全不得分),
 * and add up where their points are the full mark together.
 */
function separate(tiers: readonly Tier[], texts: readonly TextClause[], full: Num | null): Building {
  const points = tiers.flatMap((tier) => (tier.points !== undefined && !tier.points.endsWith("%") ? [new Decimal(tier.points)] : []));
  if (tiers.some((tier) => tier.points === "0")) return ranked(tiers, full);
  const degrees = texts.find(({ text }) => degree.test(text));
  if (degrees) return refuse(onlyOne, degrees);
  const total = points.reduce((sum, one) => sum.plus(one), new Decimal(0));
  if (full === null || points.length < tiers.length || tiers.length < 2 || !total.eq(full)) {
    return refuse("几种情况是择一得分还是累计得分没有写明", texts.length === 1 ? texts[0] : undefined);
  }
  return { rule: { kind: "itemised", items: texts.map(({ text }, index) => ({ text, points: tiers[index]?.points ?? "0" })) } };
}

function tierOf(words: readonly string[], award: Award, full: Num | null): Tier | Refusal {
  if (award.kind === "span") return { words, shareFrom: `${award.from}%`, shareTo: `${award.to}%`, ...(award.toIncluded ? { shareToIncluded: true } : {}) };
  if (award.kind === "range") return { words, shareFrom: upper(award.from, award.to), shareTo: lower(award.from, award.to), shareToIncluded: true };
  const points = pointsIn(award, full);
  return points === null ? refuse(noFixedPoints) : { words, points };
}

function upper(a: Num, b: Num): Num {
  return Decimal.max(a, b).toString();
}

function lower(a: Num, b: Num): Num {
  return Decimal.min(a, b).toString();
}

const tierWord = new RegExp(`(?:${tierWords})$`, "u");

/** The tier word a phrase ends with: 效果较好 → 较好. */
function tierWordOf(phrase: string): string | undefined {
  return tierWord.exec(phrase)?.[0];
}

/** What a person may say for a tier: the phrase itself, and the tier word it ends with (what stands before it is what is judged). */
function wordsOf(text: string): readonly string[] {
  const word = tierWordOf(text.replace(/的$/u, ""));
  if (word === undefined) return [text.replace(/的$/u, "")];
  const phrase = text.replace(/的$/u, "").split(",").at(-1) ?? text;
  return [...new Set([phrase, word])];
}
