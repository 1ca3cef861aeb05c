import type { TableReading } from "./recogniseTable";
import type { Said } from "./said";
import type { UnitClash } from "./unitPairs";
import { unitPairs } from "./unitPairs";
import { wholeClashes } from "./wholeClashes";

/** A table whose unit line cannot be believed, and the figure that shows it. */
export interface UnitDoubt extends UnitClash {
  readonly table: TableReading;
  /** same: the other table tells the same fact; whole: it tells all the money that this is part of. */
  readonly by: "same" | "whole";
}

/**
 * The tables whose unit cannot be believed. Two tables that tell a fact alike stand for each other; one that agrees with another
 * only under another unit, and with none under its own, is doubted. Where two stand against each other and nobody for either, both are.
 *
 * A table whose unit a person confirmed is not doubted, nor is a unit that stands in the cell itself. A project's money is not
 * its department's: its form is only held against the whole.
 */
export function unitDoubts(all: readonly Said[]): readonly UnitDoubt[] {
  const pairs = unitPairs(all.filter(({ table }) => table.kind.subject !== "project"));
  const stoodFor = new Set(pairs.filter(({ agreeing }) => agreeing > 0).flatMap(({ one, other }) => [one, other]));
  const stands = (table: TableReading): boolean => table.unitConfirmed || stoodFor.has(table);
  const doubts = new Map<TableReading, UnitDoubt>();
  const doubt = (clash: UnitClash, by: UnitDoubt["by"]): void => {
    const { table } = clash.said;
    const otherIsWrong = stands(table) && !stands(clash.other.table);
    if (!table.unitConfirmed && !otherIsWrong && !doubts.has(table)) doubts.set(table, { ...clash, table, by });
  };
  for (const { agreeing, clashes } of pairs) if (agreeing === 0) for (const clash of clashes) doubt(clash, "same");
  for (const clashes of wholeClashes(all)) {
    // One of the two is doubted already; that explains the other.
    if (clashes.some((clash) => clash && doubts.has(clash.said.table))) continue;
    for (const clash of clashes) if (clash) doubt(clash, "whole");
  }
  return [...doubts.values()];
}
