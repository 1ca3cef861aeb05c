import { Decimal } from "../../../quantity/decimal";
import type { AuditFinding, Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { AuditContext, ReadPassage } from "../context";
import type { Figure } from "../figure";
import type { HeadingMark } from "../heading";
import { placeInWords } from "../placeInWords";
import { printOf } from "../print";
import { blockName, headingsByName } from "./blockName";
import type { Points, ScoredNode } from "./points";
import { pointsIn } from "./points";
import { unscoredItems } from "./unscored";

export interface Scoring {
  readonly claims: readonly Claim[];
  readonly findings: readonly AuditFinding[];
  /** The total that the report gives itself, out of 100. */
  readonly total: Figure | null;
}

interface Block extends ScoredNode {
  /** The block's own score, where a sentence elsewhere states it: 投入绩效为13分. */
  readonly stated: Figure | null;
  readonly statedAt: ReadPassage;
}

const zero = new Decimal(0);

/** Points of a report: items against their block, blocks and items against the total, the total against itself. */
export function scoringOf(context: AuditContext): Scoring {
  const points = context.passages.flatMap(pointsIn);
  const totals = points.filter(({ role }) => role === "total");
  const enumerated = totals.flatMap(({ passage, figure }) => enumeration(passage, figure, pointsIn(passage)));
  const nodes = nodesOf(context);
  const blocks = blocksOf(context, nodes, enumerated.flatMap(({ parts }) => parts));
  const below = belowMarks(nodes);
  const children = blocks.map((block) => ({ block, items: (block.mark ? (below.get(block.mark) ?? []) : []).filter(({ passage }) => passage !== block.passage) }));
  const items = new Map(children.flatMap(({ block, items: own }) => (block.stated ? [[block.stated, own] as const] : [])));
  const parents = new Set(children.flatMap(({ block, items: own }) => (own.length > 0 ? [block.passage] : [])));
  const leaves = nodes.filter(({ passage }) => !parents.has(passage));
  const claims = [
    ...enumerated.map((one) => settled(one, items)),
    ...children.flatMap(({ block, items: own }) => blockClaims(block, own)),
    ...totalClaims(totals, leaves, points),
    ...leaves.flatMap(itemClaims),
  ];
  const [first] = totals;
  const explained = enumerated.length > 0 ? [] : first ? unexplained(first, nodes, points, context) : [];
  const short = children.map(({ block, items: own }) => ({ mark: block.mark, items: own, missing: block.stated ? block.stated.value.minus(sumOf(own.flatMap(({ scores }) => scores))) : zero }));
  return { claims, findings: [...explained, ...unscoredItems(context, short), ...leaves.flatMap(withoutReason)], total: first?.figure ?? null };
}

/** The nodes under each heading, at any depth. */
function belowMarks(nodes: readonly ScoredNode[]): ReadonlyMap<HeadingMark, readonly ScoredNode[]> {
  const below = new Map<HeadingMark, ScoredNode[]>();
  for (const node of nodes) {
    for (const mark of node.passage.path) {
      const known = below.get(mark);
      if (known) known.push(node);
      else below.set(mark, [node]);
    }
  }
  return below;
}

interface Enumeration {
  readonly claim: Claim;
  readonly total: Figure;
  readonly parts: readonly Points[];
}

/** A为13分，B为59分，C为26分，总得分98分. */
function enumeration(passage: ReadPassage, total: Figure, points: readonly Points[]): readonly Enumeration[] {
  const inReach = points.filter((one) => one.figure !== total && !/[每扣]/u.test(one.figure.label) && reaches(passage, total, one.figure, points));
  const given = inReach.filter(({ role }) => role === "score");
  const own = given.length >= 2 ? given : inReach.filter(({ role, figure }) => role === "rule" && figure.name.length >= 2);
  const before = own.filter(({ figure }) => figure.end <= total.start);
  const after = own.filter(({ figure }) => figure.start >= total.end);
  const parts = before.length >= 2 ? before : after;
  if (parts.length < 2) return [];
  const sum = sumOf(parts.map(({ figure }) => figure));
  const verdict = sum.eq(total.value) ? "agrees" : "contradiction";
  const why = `${parts.map(({ figure }) => printOf(figure)).join(" + ")} = ${sum.toString()}分`;
  return [{ claim: claimOf(passage, total, { quantity: "总分", exact: sum, verdict, why }), total, parts }];
}

/** Where the items show that one block is misprinted, and the total is right with what they make, the total is not accused. */
function settled({ claim, total, parts }: Enumeration, below: ReadonlyMap<Figure, readonly ScoredNode[]>): Claim {
  if (claim.verdict === "agrees") return claim;
  const made = parts.map(({ figure }) => {
    const items = below.get(figure)?.flatMap(({ scores }) => scores) ?? [];
    return items.length >= 2 ? sumOf(items) : figure.value;
  });
  const sum = made.reduce((all, one) => all.plus(one), zero);
  return sum.eq(total.value) ? { ...claim, recomputed: printOf(total), verdict: "agrees", why: `按各项得分 ${made.map(String).join(" + ")} = ${sum.toString()}分` } : claim;
}

/** The passages that give points to something. */
export function nodesOf({ passages }: AuditContext): readonly ScoredNode[] {
  return passages.flatMap((passage) => nodeOf(passage, pointsIn(passage)));
}

/** The same sentence, the one after the total where it begins with 其中, or the one before a total that stands alone. */
function reaches({ text }: ReadPassage, total: Figure, other: Figure, points: readonly Points[]): boolean {
  if (other.sentence === total.sentence) return true;
  if (other.sentence === total.sentence - 1) return !points.some(({ figure }) => figure !== total && figure.sentence === total.sentence);
  const gap = text.slice(total.end, other.start);
  return other.sentence === total.sentence + 1 && /。\s*(?:其中|分别|具体)/u.test(gap);
}

function nodeOf(passage: ReadPassage, points: readonly Points[]): readonly ScoredNode[] {
  const own = points;
  const scores = own.filter(({ role }) => role === "score").map(({ figure }) => figure);
  const full = own.find(({ role }) => role === "full")?.figure ?? null;
  if (scores.length === 0 || own.some(({ role }) => role === "total" || role === "totalFull")) return [];
  return [{ passage, mark: passage.mark, full, scores }];
}

function blocksOf(context: AuditContext, nodes: readonly ScoredNode[], enumerated: readonly { readonly figure: Figure; readonly passage: ReadPassage }[]): readonly Block[] {
  const above = new Set(nodes.flatMap(({ passage }) => passage.path));
  const own = nodes.filter(({ mark }) => mark && above.has(mark)).map((node) => ({ ...node, stated: node.scores[node.scores.length - 1] ?? null, statedAt: node.passage }));
  const taken = new Set(own.map(({ passage }) => passage));
  const headingOf = headingsByName(context.passages);
  const named = enumerated.flatMap(({ figure, passage: statedAt }): readonly Block[] => {
    const passage = headingOf(blockName(figure.name));
    return passage && !taken.has(passage) ? [{ passage, mark: passage.mark, full: null, scores: [], stated: figure, statedAt }] : [];
  });
  return [...own, ...named];
}

function blockClaims(block: Block, items: readonly ScoredNode[]): readonly Claim[] {
  const scores = items.flatMap((item) => item.scores);
  const sum = sumOf(scores);
  const name = blockName(block.mark?.title ?? "").slice(0, 20);
  const claims: Claim[] = [];
  const { stated, statedAt } = block;
  if (stated && scores.length >= 2 && sum.gte(stated.value.times("0.6"))) {
    const verdict = sum.eq(stated.value) ? "agrees" : "contradiction";
    claims.push(claimOf(statedAt, stated, { quantity: `${name}得分`, exact: sum, verdict, why: `各项得分 ${scores.map(({ value }) => value.toString()).join(" + ")} = ${sum.toString()}分`, also: items.map(({ passage }) => passage.at) }));
  }
  const fulls = items.flatMap(({ full }) => (full ? [full] : []));
  if (block.full && fulls.length === items.length && fulls.length >= 2) {
    const all = sumOf(fulls);
    const verdict = all.eq(block.full.value) ? "agrees" : "contradiction";
    claims.push(claimOf(block.passage, block.full, { quantity: `${name}满分`, exact: all, verdict, why: `各项满分 ${fulls.map(({ value }) => value.toString()).join(" + ")} = ${all.toString()}分`, also: items.map(({ passage }) => passage.at) }));
  }
  return claims;
}

/** The total is one wherever it is printed, and the sum of the items where the report gives points for most of it. */
function totalClaims(totals: readonly Points[], leaves: readonly ScoredNode[], points: readonly Points[]): readonly Claim[] {
  const [first] = totals;
  if (!first) return [];
  const repeated = totals.slice(1).map(({ passage, figure }) => claimOf(passage, figure, { quantity: "总分", exact: first.figure.value, verdict: figure.value.eq(first.figure.value) ? "agrees" : "contradiction", why: `${placeInWords(first.passage.at)}写${printOf(first.figure)}`, also: [first.passage.at] }));
  const sum = sumOf(leaves.flatMap(({ scores }) => scores));
  const whole = leaves.length >= 2 && leaves.every(({ full }) => full !== null) && sumOf(leaves.flatMap(({ full }) => (full ? [full] : []))).eq(100);
  const enough = (leaves.length >= 4 || whole) && sum.gte(first.figure.value.times("0.9"));
  const last = totals[totals.length - 1] ?? first;
  const bySum = enough ? [claimOf(last.passage, last.figure, { quantity: "总分（按各项得分相加）", exact: sum, verdict: sum.eq(last.figure.value) ? "agrees" : "contradiction", why: `${leaves.length}处各项得分相加为${sum.toString()}分`, also: leaves.map(({ passage }) => passage.at) })] : [];
  const fulls = leaves.flatMap(({ full }) => (full ? [full] : []));
  const all = sumOf(fulls);
  const hundred = points.find(({ role }) => role === "totalFull");
  const byFull = hundred && fulls.length === leaves.length && fulls.length >= 4 ? [claimOf(hundred.passage, hundred.figure, { quantity: "总分值（按各项满分相加）", exact: all, verdict: all.eq(hundred.figure.value) ? "agrees" : "contradiction", why: `${fulls.length}处各项满分相加为${all.toString()}分` })] : [];
  return [...repeated, ...bySum, ...byFull];
}

const reason = /扣|未|不足|不够|缺|低于|没有|无专|偏差|滞后|较低|不高|不到/u;

/** One item: 满分 − 扣分 = 得分; never above the full mark; a deduction has its reason; the standard's own threshold is met or not. */
function itemClaims({ passage, full, scores }: ScoredNode): readonly Claim[] {
  const score = scores.length === 1 ? scores[0] : undefined;
  if (!full || !score) return [];
  const deducted = sumOf(pointsIn(passage).filter(({ role }) => role === "deducted").map(({ figure }) => figure));
  const rest = full.value.minus(deducted);
  const name = "得分";
  if (score.value.gt(full.value)) return [claimOf(passage, score, { quantity: name, exact: full.value, verdict: "wrong", why: `得分高于满分${printOf(full)}` })];
  if (deducted.gt(0)) return [claimOf(passage, score, { quantity: name, exact: rest, verdict: rest.eq(score.value) ? "agrees" : "wrong", why: `${printOf(full)} − 扣${deducted.toString()}分 = ${rest.toString()}分` })];
  const met = thresholdMet(passage, full);
  if (met && met.holds === false && score.value.eq(full.value)) return [claimOf(passage, score, { quantity: name, exact: null, verdict: "contradiction", why: `标准为${met.words}得满分，实际${printOf(met.actual)}，未达到却得满分` })];
  if (score.value.lt(full.value) && (met ? met.holds : isUnexplained(passage, full) && /得$/u.test(passage.text.slice(0, full.start).replace(/满分$/u, "")))) {
    return [claimOf(passage, score, { quantity: name, exact: full.value, verdict: "contradiction", why: `按所写标准已达到满分条件（满分${printOf(full)}），却少得${full.value.minus(score.value).toString()}分，未说明扣分原因` })];
  }
  return [claimOf(passage, score, { quantity: name, exact: null, verdict: "agrees", why: `满分${printOf(full)}` })];
}

function isUnexplained({ text }: ReadPassage, full: Figure): boolean {
  return !reason.test(text.slice(full.end));
}

/** Points are missing and nothing is said about why; an execution rate's points follow from the rate itself. */
function withoutReason({ passage, mark, full, scores }: ScoredNode): readonly AuditFinding[] {
  const score = scores.length === 1 ? scores[0] : undefined;
  if (!full || !score || score.value.gte(full.value) || thresholdMet(passage, full) || /率/u.test(mark?.title ?? "") || !isUnexplained(passage, full) || itemClaims({ passage, mark, full, scores }).some(({ verdict }) => verdict === "contradiction")) return [];
  const values = { full: printOf(full), score: printOf(score) };
  return [{ code: "AUDIT-DEDUCTION-UNEXPLAINED", severity: "note", at: [passage.at], values, message: `满分${values.full}，得${values.score}，没有写扣分原因。请逐项说明扣分原因。` }];
}

/** 大于95%得满分2分。实际…99.40%: whether the figure after 实际 meets the threshold before 满分. */
function thresholdMet({ figures, text }: ReadPassage, full: Figure): { readonly holds: boolean; readonly words: string; readonly actual: Figure } | null {
  const near = figures.filter(({ kind, end }) => (kind === "percent" || kind === "count") && end <= full.start);
  const threshold = near[near.length - 1];
  const actual = threshold && figures.find((one) => one.start > full.end && one.kind === threshold.kind && one.counter === threshold.counter && !/每|扣/u.test(one.label));
  if (!threshold || !actual || /每/u.test(threshold.label) || full.start - threshold.end > 8) return null;
  const before = text.slice(Math.max(0, threshold.start - 6), threshold.start);
  const least = /小于|≤|不超过|不高于|低于|以内/u.test(before) ? -1 : 1;
  const strict = /(?<![不])(?:大于|高于|超过|>)(?!等于|或等于)$/u.test(before) ? threshold.value.lt(actual.value) : null;
  const holds = strict ?? (least > 0 ? actual.value.gte(threshold.value) : actual.value.lte(threshold.value));
  return { holds, words: text.slice(Math.max(0, threshold.start - 4), threshold.end), actual };
}

/** A total below the full mark needs a reason somewhere; a total without any item cannot be followed at all. */
function unexplained({ passage, figure }: Points, nodes: readonly ScoredNode[], points: readonly Points[], { passages }: AuditContext): readonly AuditFinding[] {
  if (nodes.length > 0 || figure.value.gte(100)) return [];
  const told = points.some(({ role }) => role === "deducted") || passages.some(({ text }) => /扣\d*分|扣分/u.test(text));
  if (told) return [];
  const total = printOf(figure);
  return [{ code: "AUDIT-SCORE-UNEXPLAINED", severity: "note", at: [passage.at], values: { total }, message: `自评得${total}，但报告没有各项得分，也没有扣分原因。请补充评分表或逐项说明扣分。` }];
}

function sumOf(figures: readonly Figure[]): Decimal {
  return figures.reduce((sum, { value }) => sum.plus(value), zero);
}
