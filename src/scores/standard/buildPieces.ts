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
import { nestedSpans } from "./nestedSpans";
import { shownSpan } from "../shown";
import { contradictory, leftToJudgement, noFixedPoints, notSaid, onlyOne, saidTwice, twoWays, unlikeUnits } from "./refusals";
import { both, commonUnit, measured, measuresOf, numIn, outside, settleEnds, spanOf } from "./spans";
import type { Building, Refusal } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** Awards by span: one threshold, bands, or points in proportion below the target. */
export function buildPieces(clauses: readonly Clause[], full: Num | null): Building {
  const given: readonly AwardPiece[] = clausesOf(clauses, "award").map((clause) => ({ cond: clause.cond, award: clause.award, at: clause }));
  const passed = leftOver(clauses, (clause) => ["award", "else", "proportion"].includes(clause.t) || isIdleLimit(clause));
  if (passed) return passed;
  const rest = restOf(clauses);
  if (rest && isRefusal(rest)) return rest;
  if (given.length === 0 && rest?.award.kind !== "proportion") return refuse(notSaid);
  const discretionary = given.find(({ award }) => award.kind === "range" || award.kind === "span");
  if (discretionary) return refuse(leftToJudgement, discretionary.at);
  const worth = ({ award }: AwardPiece): Decimal | null => worthOf(award, full);
  const opened = openEnded(given.map((piece) => carved(piece, given)), rest !== null);
  const spans = nestedSpans(opened, worth);
  const elsewhere = rest ? outside(spans.map(({ cond }) => cond)).map((cond) => ({ ...rest, cond })) : [];
  if (rest && elsewhere.length === 0) return refuse(twoWays, rest.at);
  const pieces = [...spans, ...elsewhere];
  const unit = commonUnit(pieces.flatMap(({ cond }) => measuresOf(cond)));
  if (unit === null) return refuse(unlikeUnits);
  const settled = settleEnds(pieces, worth);
  if (isRefusal(settled)) return settled;
  const [only, ...more] = settled;
  if (only && more.length === 0 && only.award.kind !== "proportion") return refuse(onlyOne, only.at);
  const fault = firstFault(settled, unit);
  if (fault) return fault;
  const built = assemble(settled, unit, full);
  return isRefusal(built) ? built : { ...built, assumed: [...(spans === opened ? [] : ["几档条件互相包含，按其中得分最高的一档计"]), ...customs(settled, unit)] };
}

/** What an award brings, as a share of the full mark or, where that is not known, in points; in proportion is more than nothing. */
function worthOf(award: Award, full: Num | null): Decimal | null {
  if (award.kind === "proportion") return new Decimal("1e-9");
  const points = pointsIn(award, full);
  if (points === null) return null;
  return points.endsWith("%") ? numOf(points).times(full ?? "1e9") : new Decimal(points);
}

function customs(pieces: readonly AwardPiece[], unit: string): readonly string[] {
  return pieces.flatMap(({ cond }) => {
    const given = [cond.from, cond.to].find((end) => end?.customary);
    return given ? [`${numIn(given, unit)}写在前后两档里，按惯例归“${shownSpan(spanOf(cond, unit), unit)}”一档`] : [];
  });
}

/** What holds outside the printed spans: 否则…, or 按比例计分 without a condition. Null where nothing is said. */
function restOf(clauses: readonly Clause[]): { readonly award: Award; readonly at: AwardPiece["at"] } | Refusal | null {
  const others: readonly ElseClause[] = clausesOf(clauses, "else");
  const proportions = clausesOf(clauses, "proportion");
  const found = [...others.flatMap((clause) => (clause.award ? [{ award: clause.award, at: clause }] : [])), ...proportions.map((clause) => ({ award: clause as Award, at: clause }))];
  const [first, ...more] = found;
  return more.length > 0 ? refuse(saidTwice, more[0]?.at) : (first ?? null);
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
  if (unknown >= 0) return refuse(noFixedPoints, pieces[unknown]?.at);
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
  const faults = spanFaults(sorted.map(({ cond }) => spanOf(cond, unit)));
  const fault = faults.find(({ after }) => after !== undefined) ?? faults[0];
  return fault ? refuse(faultInWords(fault.kind, fault.near), fault.after === undefined ? undefined : both(sorted[fault.after], sorted[fault.after + 1])) : null;
}

function faultInWords(kind: "gap" | "overlap" | "empty", near: Num): string {
  if (kind === "empty") return contradictory;
  return kind === "overlap" ? `${near}处两档重叠` : `${near}处有空档，${notSaid}`;
}
