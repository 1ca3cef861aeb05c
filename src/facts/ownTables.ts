import type { CellText } from "./facts";
import type { TableReading } from "./recogniseTable";
import { sameOrganisation } from "./sameOrganisation";

export interface OwnTables {
  /** The tables of the organisation itself, and those that name none. */
  readonly own: readonly TableReading[];
  /** Tables that name another organisation; what they say is not taken, and a person is told. */
  readonly others: readonly TableReading[];
}

/**
 * Sets tables of other organisations aside: a neighbour's final account kept for comparison is not this unit's. A project's form
 * names who carries it out, which may well be another.
 */
export function ownTables(tables: readonly TableReading[], organisation: CellText | null): OwnTables {
  const isOther = (table: TableReading): boolean =>
    organisation !== null && table.kind.subject !== "project" && table.organisation !== null && !sameOrganisation(table.organisation.text, organisation.text);
  return { own: tables.filter((table) => !isOther(table)), others: tables.filter(isOther) };
}
