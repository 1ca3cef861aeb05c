import { formatCellRef } from "../grid/address";
import type { CheckResult, Outcome } from "./check";
import type { Proposal } from "./proposal";

/**
 * Decides which correction is proposed for each failing sum: exactly one, or none.
 *
 * A cell that stands in another sum which closes is not suspected; a correction that mends two failing sums at once is
 * preferred to one that mends a single sum.
 */
export function chooseProposals(results: readonly CheckResult[]): readonly CheckResult[] {
  const trusted = new Set(results.flatMap(({ outcome }) => (closes(outcome) ? outcome.at.map(formatCellRef) : [])));
  const candidates = results.flatMap(({ outcome }) => outcome.candidates ?? []);
  const times = new Map<string, number>();
  for (const candidate of candidates) times.set(keyOf(candidate), (times.get(keyOf(candidate)) ?? 0) + 1);
  return results.map((result) => {
    const chosen = choose(result.outcome.candidates ?? [], trusted, times);
    return chosen ? { ...result, outcome: withProposal(result.outcome, chosen) } : result;
  });
}

/** Only sums vouch for their cells: that an amount is below its budget says little about its digits. */
function closes({ kind, candidates }: Outcome): boolean {
  return candidates !== undefined && (kind === "passes" || kind === "within");
}

function choose(candidates: readonly Proposal[], trusted: ReadonlySet<string>, times: ReadonlyMap<string, number>): Proposal | null {
  const suspected = candidates.filter(({ at }) => !trusted.has(formatCellRef(at)));
  const most = Math.max(0, ...suspected.map((one) => times.get(keyOf(one)) ?? 0));
  const best = suspected.filter((one) => times.get(keyOf(one)) === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}

function keyOf({ at, to }: Proposal): string {
  return `${formatCellRef(at)}→${to}`;
}

/** The proposal as printed values, so that every language can word it and JSON can carry it. */
export function withProposal(outcome: Outcome, { kind, at, from, to }: Proposal): Outcome {
  const values = { ...outcome.values, proposal: kind, proposalAt: formatCellRef(at), proposalFrom: from, proposalTo: to };
  return { ...outcome, values };
}
