import { Decimal } from "../../quantity/decimal";
import type { Comparison, Num, Rule } from "../../rubrics/rule";
import { numOf } from "../../rubrics/num";
import { spanFaults } from "../../rubrics/spanFaults";
import type { AwardPiece } from "./awardPiece";
import { buildProportion } from "./buildProportion";
import type { Award, Clause, ElseClause } from "./clause";
import { clausesOf } from "./clause";
import { isFull, pointsIn } from "./fullMark";
import { isIdleLimit, leftOver } from "./leftOver";
import { both, commonUnit, measured, measuresOf, outside, settleEnds, spanOf } from "./spans";
import type { Building, Refusal } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** Awards by span: one threshold, bands, or points in proportion below the target. */
export function buildPieces(clauses: readonly Clause[], full: Num | null): Building {
  const given: readonly AwardPiece[] = clausesOf(clauses, "award").map((clause) => ({ cond: clause.cond, award: clause.award, at: clause }));
  const passed = leftOver(clauses, (clause) => ["award", "else", "proportion"].includes(clause.t) || isIdleLimit(clause));
  if (passed) return passed;
  const rest = restOf(clauses);
  if (rest && isRefusal(rest)) return rest;
  if (given.length === 0 && rest?.award.kind !== "proportion") return refuse("没有写明达到什么标准得满分");
  const discretionary = given.find(({ award }) => award.kind === "range" || award.kind === "span");
  if (discretionary) return refuse("给的是分值幅度，幅度之内由人裁量", discretionary.at);
  const spans = openEnded(given.map((piece) => carved(piece, given)), rest !== null);
  const elsewhere = rest ? outside(spans.map(({ cond }) => cond)).map((cond) => ({ ...rest, cond })) : [];
  if (rest && elsewhere.length === 0) return refuse("各档已经写全，又另有计分办法", rest.at);
  const pieces = [...spans, ...elsewhere];
  const unit = commonUnit(pieces.flatMap(({ cond }) => measuresOf(cond)));
  if (unit === null) return refuse("前后使用了不同的计量单位");
  const settled = settleEnds(pieces);
  if (isRefusal(settled)) return settled;
  const [only, ...more] = settled;
  if (only && more.length === 0 && only.award.kind !== "proportion") return refuse("只写了这一种情况，没有写明其他情况如何计分", only.at);
  const fault = firstFault(settled, unit);
  if (fault) return fault;
  return assemble(settled, unit, full);
}

/** What holds outside the printed spans: 否则…, or 按比例计分 without a condition. Null where nothing is said. */
function restOf(clauses: readonly Clause[]): { readonly award: Award; readonly at: AwardPiece["at"] } | Refusal | null {
  const others: readonly ElseClause[] = clausesOf(clauses, "else");
  const proportions = clausesOf(clauses, "proportion");
  const found = [...others.flatMap((clause) => (clause.award ? [{ award: clause.award, at: clause }] : [])), ...proportions.map((clause) => ({ award: clause as Award, at: clause }))];
  const [first, ...more] = found;
  return more.length > 0 ? refuse("没有达到标准时的计分写了几次", more[0]?.at) : (first ?? null);
}

/**
 * 100%得满分 without a word of comparison means reaching it, where nothing lies above and something below;
 * a bare number elsewhere means just that number.
 */
function openEnded(pieces: readonly AwardPiece[], elsewhere: boolean): readonly AwardPiece[] {
  return pieces.map((piece) => {
    const { cond } = piece;
    if (!cond.bare || !cond.from || !cond.to || new Decimal(cond.from.num).isZero()) return piece;
    const at = new Decimal(cond.from.num);
    const above = pieces.some((other) => other !== piece && other.cond.from && new Decimal(other.cond.from.num).gte(at));
    if (above && !elsewhere) return piece;
    return { ...piece, cond: { from: cond.from } };
  });
}

/** 低于95%按比例得分，低于60%不得分: the narrower of two that begin on the same side is cut out of the proportion. */
function carved(piece: AwardPiece, all: readonly AwardPiece[]): AwardPiece {
  const { from, to } = piece.cond;
  if (piece.award.kind !== "proportion" || (from && to)) return piece;
  const nested = all.flatMap(({ award, cond }) => {
    const inner = to ? cond.to : cond.from;
    const sameSide = inner && !(to ? cond.from : cond.to);
    const outer = to ?? from;
    return award.kind === "none" && sameSide && outer && !new Decimal(inner.num).eq(outer.num) ? [inner] : [];
  });
  const [inner] = nested;
  if (!inner || nested.length > 1) return piece;
  const edge = { ...inner, included: !inner.included };
  return { ...piece, cond: to ? { from: edge, to } : { ...(from ? { from } : {}), to: edge } };
}

function assemble(pieces: readonly AwardPiece[], unit: string, full: Num | null): Building {
  if (pieces.some(({ award }) => award.kind === "proportion")) return buildProportion(pieces, unit, full);
  const bands = pieces.map(({ cond, award }) => ({ ...spanOf(cond, unit), points: pointsIn(award, full) }));
  const unknown = bands.findIndex(({ points }) => points === null);
  if (unknown >= 0) return refuse("扣分要有分值才能折成得分", pieces[unknown]?.at);
  const known = bands.map((band) => ({ ...band, points: band.points ?? "0" }));
  const simple = threshold(known, full);
  if (simple) return { rule: { ...simple, ...measured(unit) }, unit };
  const lowest = known[0]?.from;
  const startsAtZero = lowest !== undefined && lowest.endsWith("%") && numOf(lowest).isZero();
  return { rule: { kind: "bands", bands: known, ...(startsAtZero ? { negative: "ask" as const } : {}), ...measured(unit) }, unit };
}

/** Two spans that meet, one with the full mark: met, or not. */
function threshold(bands: readonly { readonly from?: Num; readonly fromIncluded?: boolean; readonly to?: Num; readonly toIncluded?: boolean; readonly points: Num }[], full: Num | null): Rule | null {
  const [low, high, ...more] = bands;
  if (!low || !high || more.length > 0 || low.to === undefined || high.from === undefined || low.from !== undefined || high.to !== undefined) return null;
  const upward = isFull(high.points, full);
  if (!upward && !isFull(low.points, full)) return null;
  const comparison: Comparison = upward ? (high.fromIncluded ? "≥" : ">") : low.toIncluded ? "≤" : "<";
  const otherwise = upward ? low.points : high.points;
  return { kind: "metOrNothing", comparison, target: upward ? high.from : low.to, ...(otherwise === "0" ? {} : { otherwise }) };
}

function firstFault(sorted: readonly AwardPiece[], unit: string): Refusal | null {
  for (let index = 1; index < sorted.length; index++) {
    const pair = sorted.slice(index - 1, index + 1);
    const inner = spanFaults(pair.map(({ cond }) => spanOf(cond, unit))).find(({ kind, near }) => kind !== "gap" || !isOuter(pair, near, unit));
    if (inner) return refuse(faultInWords(inner.kind, inner.near), both(pair[0], pair[1]));
  }
  const [outer] = spanFaults(sorted.map(({ cond }) => spanOf(cond, unit)));
  return outer ? refuse(faultInWords(outer.kind, outer.near)) : null;
}

/** Whether a gap lies beyond a pair and not between its two. */
function isOuter([lower, upper]: readonly AwardPiece[], near: Num, unit: string): boolean {
  const [first, last] = [lower && spanOf(lower.cond, unit).from, upper && spanOf(upper.cond, unit).to];
  return near === first || near === last;
}

function faultInWords(kind: "gap" | "overlap" | "empty", near: Num): string {
  if (kind === "overlap") return `${near}处两档重叠`;
  if (kind === "empty") return `${near}一档上下限颠倒`;
  return near.includes("~") ? `${near.replace("~", "与")}之间没有写明如何计分` : `${near}的另一侧没有写明如何计分`;
}
