import type { Fact, FactRef } from "../facts/fact";
import { parseFactRef } from "../facts/fact";
import type { Facts } from "../facts/facts";
import { findFact } from "../facts/facts";
import type { Outcome } from "./check";
import { closeTie } from "./closeTie";
import type { Tie } from "./tie";
import { knownTerms } from "./knownTerm";
import { cellsOf, lacksData, nameOf, notApplicable } from "./outcome";

/** One outcome for the evaluated year; one more for the year before where that year's figures stand in the workbook. */
export function runTie(tie: Tie, facts: Facts): readonly Outcome[] {
  const outcome = runYear(tie, facts, facts);
  const refs = [tie.total, ...tie.plus, ...(tie.minus ?? [])];
  if (facts.year === null || refs.some((ref) => parseFactRef(ref).yearsBack > 0)) return [outcome];
  const before = runYear(tie, facts, { ...facts, year: facts.year - 1 });
  return before.kind === "lacksData" || before.kind === "notApplicable" ? [outcome] : [outcome, before];
}

/** @param asOf  the same facts, looked at from the year that is checked */
function runYear(tie: Tie, facts: Facts, asOf: Facts): Outcome {
  const total = findFact(asOf, tie.total);
  const plus = tie.plus.map((ref) => ({ ref, fact: findFact(asOf, ref) }));
  const minus = (tie.minus ?? []).map((ref) => ({ ref, fact: findFact(asOf, ref) }));
  const needed = [total, ...[...plus, ...minus].filter(({ ref, fact }) => !mayBeLeftOut(tie, ref, fact)).map(({ fact }) => fact)];
  const unknown = needed.filter(({ state }) => state !== "known");
  if (unknown.length > 0) return lacksData(unknown.map((fact) => nameOf(fact, facts.year)));
  const added = plus.map(({ fact }) => fact).filter(isKnown);
  const takenOff = minus.map(({ fact }) => fact).filter(isKnown);
  if (added.length === 0) return lacksData(plus.map(({ fact }) => nameOf(fact, facts.year)));
  return closeKnown(tie, facts, total, added, takenOff, [...plus, ...minus].map(({ fact }) => fact).filter((fact) => !isKnown(fact)));
}

function closeKnown(
  tie: Tie,
  facts: Facts,
  total: Fact,
  added: readonly Fact[],
  takenOff: readonly Fact[],
  absent: readonly Fact[],
): Outcome {
  const unit = total.quantity?.unit ?? "";
  const [printed] = knownTerms([total], unit) ?? [];
  const plus = knownTerms(added, unit);
  const minus = knownTerms(takenOff, unit);
  if (!printed || !plus || !minus) return lacksData(["各项金额的单位"], cellsOf([total, ...added, ...takenOff]));
  if ([printed, ...plus, ...minus].every(({ value }) => value.isZero())) return notApplicable();
  return closeTie({ facts, unit, total: printed, plus, minus, absent, kinds: tie.kinds ?? null, partsBehind: tie.partsBehind ?? 0 });
}

/** A missing kind or a missing rare term may be left out; an unreadable or contradictory one never. */
function mayBeLeftOut(tie: Tie, ref: FactRef, { state }: Fact): boolean {
  return state === "known" || (state === "missing" && (tie.kinds !== undefined || (tie.rare ?? []).includes(ref)));
}

function isKnown({ state }: Fact): boolean {
  return state === "known";
}
