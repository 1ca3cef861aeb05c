import type { CellRef } from "../grid/address";
import { formatCellRef } from "../grid/address";
import type { IgnoredFinding } from "../facts/memory";
import type { Scored } from "../scores/scored";
import type { CheckResult } from "./check";
import { checks } from "./checks/catalog.generated";
import { chooseProposals } from "./chooseProposals";
import type { Finding, Severity } from "./finding";

const weight: Readonly<Record<Severity, number>> = { blocks: 0, costsPoints: 1, note: 2 };

/**
 * Runs every check on one subject.
 *
 * `checks` holds every outcome, also those that passed; `findings` what failed, by severity, then place. What a person set aside
 * (`facts.memory.ignored`, same code at the same cells) is no finding; its check says why it was set aside.
 */
export function findingsFrom(scored: Scored): { readonly findings: readonly Finding[]; readonly checks: readonly CheckResult[] } {
  const run = checks.flatMap((check) => check.run(scored).map((outcome): CheckResult => ({ check, outcome })));
  const results = chooseProposals(run).map((result) => markIgnored(result, scored.facts.memory.ignored));
  const findings = results.filter(({ outcome, ignored }) => outcome.kind === "fails" && ignored === undefined).map(findingOf);
  return { findings: [...findings].sort(bySeverityThenPlace(sheetOrder(scored))), checks: results };
}

function findingOf({ check, outcome }: CheckResult): Finding {
  const { at, values, severity = check.severity, cites = check.cites } = outcome;
  return { code: check.code, severity, at, cites, values };
}

function markIgnored(result: CheckResult, ignored: readonly IgnoredFinding[]): CheckResult {
  if (result.outcome.kind !== "fails") return result;
  const cells = placesOf(result.outcome.at);
  const set = ignored.find(({ code, at }) => code === result.check.code && [...at].sort().join() === cells);
  return set ? { ...result, ignored: set.reason } : result;
}

function placesOf(at: readonly CellRef[]): string {
  return at.map(formatCellRef).sort().join();
}

/** Sheets in the order in which their tables stand in the workbook; what has no table comes after. */
function sheetOrder({ facts }: Scored): (at: CellRef | undefined) => number {
  const sheets = [...new Set(facts.tables.map(({ sheet }) => sheet))];
  return (at) => {
    const index = at ? sheets.indexOf(at.sheet) : -1;
    return index < 0 ? sheets.length : index;
  };
}

function bySeverityThenPlace(order: (at: CellRef | undefined) => number): (one: Finding, other: Finding) => number {
  return (one, other) => {
    const [a, b] = [one.at[0], other.at[0]];
    return (
      weight[one.severity] - weight[other.severity] ||
      order(a) - order(b) ||
      compareText(a?.sheet ?? "", b?.sheet ?? "") ||
      (a?.row ?? 0) - (b?.row ?? 0) ||
      (a?.column ?? 0) - (b?.column ?? 0)
    );
  };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
