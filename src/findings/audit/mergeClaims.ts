import type { Claim } from "./claim";

/** Claims in the order of the text; of two that say the same of one figure, the first. */
export function mergeClaims(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  const kept = claims.filter((claim) => {
    const key = [claim.at, claim.text, claim.quantity, claim.printed, claim.recomputed, claim.verdict].join("|");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.map((claim, index) => ({ claim, index })).sort((a, b) => placeOf(a.claim.at) - placeOf(b.claim.at) || a.index - b.index).map(({ claim }) => claim);
}

/** Paragraphs first, then the cells of tables in reading order. */
function placeOf(at: string): number {
  const [first = 0, row = 0, column = 0] = (at.match(/\d+/g) ?? []).map(Number);
  return at.startsWith("table") ? 1e12 + first * 1e8 + row * 1e3 + column : first;
}
