import type { CellRef } from "../grid/address";
import type { Quantity } from "../quantity/quantity";
import type { Label } from "../quantity/label";
import dictionary from "./dictionary.json";

/** The fact dictionary's names: `spend.total`, `staff.quota`. A misspelt one does not compile. */
export type FactId = keyof typeof dictionary;

/** A fact of the evaluated year, or of the year before it. */
export type FactRef = FactId | `${FactId}@prior`;

/** What a fact measures; money needs a unit from its table, the others carry their own. */
export type FactMeasure = "money" | "count" | "area" | "percent";

export interface FactEntry {
  readonly label: Label;
  /** What a project's form calls it, where that is another name. */
  readonly ofProject?: Label;
  readonly measure: FactMeasure;
  /** The unit where it is not money: 人, 辆, ㎡. */
  readonly unit?: string;
  /** May lawfully be below zero: an adjustment may, an expenditure may not. */
  readonly negative?: boolean;
  /** Other names that sheets print for it, used when a formula in words is matched to facts. */
  readonly aliases?: readonly string[];
}

/** known: one value, however many cells say it. The other three never reach a rate. */
export type FactState = "known" | "missing" | "unreadable" | "contradictory";

/**
 * figure      a number
 * none        a stated nothing: 0 written as —, 无, 不适用; counts as zero
 * blank       an empty cell where the figure belongs; never zero
 * unreadable  something that is no number, or could be two
 */
export type ReadingKind = "figure" | "none" | "blank" | "unreadable";

/** What one cell says of a fact. */
export interface Reading {
  readonly says: ReadingKind;
  /** How the cell holds it: a number; a share that is shown as percent (0.93 for 93 %); or text ("200万元"). */
  readonly held: "number" | "share" | "text";
  /** Zero for `none`, null for `blank` and `unreadable`. */
  readonly quantity: Quantity | null;
  /** The cell as it stands, for a person. */
  readonly text: string;
  readonly at: CellRef;
  /** The fiscal year it speaks of, null where nothing tells. */
  readonly year: number | null;
  /** The table kind it was read in; its place in the order of trust. */
  readonly kind: string;
  readonly trust: number;
  /** The cells that were added up, where no single cell says it (其中 rows under an empty total). */
  readonly addends?: readonly CellRef[];
  /** How the cell was recognised: title, header path, row label. */
  readonly evidence: readonly string[];
}

export interface Fact {
  readonly id: FactId;
  readonly label: Label;
  /** The fiscal year; null only where the workbook names none. */
  readonly year: number | null;
  readonly state: FactState;
  /** In the unit of its cell. Null unless known. */
  readonly quantity: Quantity | null;
  /** The most trusted cell; null where nothing was found. */
  readonly at: CellRef | null;
  /** The other cells that say the same. */
  readonly also: readonly CellRef[];
  readonly readings: readonly Reading[];
}

export function factEntry(id: FactId): FactEntry {
  return dictionary[id] as FactEntry;
}

export function isFactId(id: string): id is FactId {
  return Object.hasOwn(dictionary, id);
}

export const factIds = Object.keys(dictionary) as readonly FactId[];

/** `staff.quota@prior` → the id and how many years back it lies. */
export function parseFactRef(ref: FactRef): { readonly id: FactId; readonly yearsBack: 0 | 1 } {
  const [id, when] = ref.split("@");
  return { id: id as FactId, yearsBack: when === "prior" ? 1 : 0 };
}
