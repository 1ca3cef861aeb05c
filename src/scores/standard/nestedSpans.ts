import { Decimal } from "../../quantity/decimal";
import type { AwardPiece } from "./awardPiece";
import type { End } from "./clause";

/**
 * ≥95%得10分；≥90%得8分；≥80%得6分: each condition holds the ones before it, and a reader takes the first that is met. Only where the
 * narrower of two brings more; the same array where nothing had to be cut.
 *
 * @param worth  what a piece brings; null where that is no number
 */
export function nestedSpans(pieces: readonly AwardPiece[], worth: (piece: AwardPiece) => Decimal | null): readonly AwardPiece[] {
  return withoutPoint(chained(chained(pieces, "from", worth), "to", worth), worth);
}

function chained(pieces: readonly AwardPiece[], end: "from" | "to", worth: (piece: AwardPiece) => Decimal | null): readonly AwardPiece[] {
  const other = end === "from" ? "to" : "from";
  const outward = end === "from" ? 1 : -1;
  const at = ({ cond }: AwardPiece): Decimal => new Decimal(cond[end]?.num ?? 0);
  const chain = pieces.filter(({ cond }) => cond[end] && !cond[other]).sort((a, b) => outward * at(a).cmp(at(b)));
  const rising = chain.every((piece, index) => index === 0 || (!at(piece).eq(at(chain[index - 1] ?? piece)) && brings(piece, chain[index - 1], worth)));
  if (chain.length < 2 || !rising) return pieces;
  return pieces.map((piece) => {
    const next = chain[chain.indexOf(piece) + 1]?.cond[end];
    return chain.includes(piece) && next ? { ...piece, cond: { ...piece.cond, [other]: beside(next) } } : piece;
  });
}

/** =100%得10分；≥95%得9分: the number is taken out of the stretch around it. */
function withoutPoint(pieces: readonly AwardPiece[], worth: (piece: AwardPiece) => Decimal | null): readonly AwardPiece[] {
  const point = pieces.find(({ cond: { from, to } }) => from && to && from.num === to.num && from.included && to.included);
  const at = point?.cond.from;
  const around = pieces.find(({ cond: { from, to } }) => at && from && !to && new Decimal(from.num).lt(at.num));
  if (!point || !at || !around || !brings(point, around, worth)) return pieces;
  return pieces.flatMap((piece) => (piece === around ? [{ ...piece, cond: { ...piece.cond, to: beside(at) } }, { ...piece, cond: { from: beside(at) } }] : [piece]));
}

function brings(more: AwardPiece, less: AwardPiece | undefined, worth: (piece: AwardPiece) => Decimal | null): boolean {
  const [high, low] = [worth(more), less && worth(less)];
  return high !== null && !!low && high.gt(low);
}

function beside(end: End): End {
  return { ...end, included: !end.included, soft: false };
}
