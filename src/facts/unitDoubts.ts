import { immodestUnits } from "./immodestUnits";
import type { TableReading } from "./recogniseTable";
import type { Said } from "./said";
import type { UnitClash, UnitPair } from "./unitPairs";
import { unitPairs } from "./unitPairs";
import { wholeClashes } from "./wholeClashes";

/** A table whose unit line cannot be believed, and the figure that shows it: its own, or that of a table which agrees with it. */
export interface UnitDoubt extends UnitClash {
  readonly table: TableReading;
  /** same: the other table tells the same fact; whole: it tells all the money that this is part of; alone: no unit has so much. */
  readonly by: "same" | "whole" | "alone";
}

/**
 * The tables whose unit cannot be believed. Tables that tell a fact alike stand for each other. Of two groups of which one agrees
 * with the other only under another unit, a single table yields to several; otherwise nobody knows, and both are doubted.
 *
 * A table whose unit a person confirmed is not doubted, nor is a unit that stands in the cell itself. A project's money is not
 * its department's: its form is only held against the whole.
 */
export function unitDoubts(all: readonly Said[]): readonly UnitDoubt[] {
  const pairs = unitPairs(all.filter(({ table }) => table.kind.subject !== "project"));
  const groupOf = groups(pairs);
  const stands = (table: TableReading): boolean => table.unitConfirmed || groupOf(table).length > 1;
  const doubts = new Map<TableReading, UnitDoubt>();
  const doubt = (clash: UnitClash, by: UnitDoubt["by"]): void => {
    const { table } = clash.said;
    if (table.unitConfirmed || (stands(table) && !stands(clash.other.table))) return;
    for (const member of groupOf(table)) {
      const known = doubts.get(member);
      if (!member.unitConfirmed && (!known || (member === table && known.said.table !== table))) doubts.set(member, { ...clash, table: member, by });
    }
  };
  for (const { agreeing, clashes } of pairs) if (agreeing === 0) for (const clash of clashes) doubt(clash, "same");
  for (const clashes of wholeClashes(all)) {
    // One of the two is doubted already; that explains the other.
    if (clashes.some((clash) => clash && doubts.has(clash.said.table))) continue;
    for (const clash of clashes) if (clash) doubt(clash, "whole");
  }
  for (const clash of immodestUnits(all)) if (!doubts.has(clash.said.table) && !stands(clash.said.table)) doubt(clash, "alone");
  return [...doubts.values()];
}

/** The tables that agree with one another, straight or through others; every table is in its own. */
function groups(pairs: readonly UnitPair[]): (table: TableReading) => readonly TableReading[] {
  const known = new Map<TableReading, readonly TableReading[]>();
  const groupOf = (table: TableReading): readonly TableReading[] => known.get(table) ?? [table];
  for (const { one, other, agreeing } of pairs) {
    if (agreeing === 0 || groupOf(one).includes(other)) continue;
    const merged = [...groupOf(one), ...groupOf(other)];
    for (const table of merged) known.set(table, merged);
  }
  return groupOf;
}
