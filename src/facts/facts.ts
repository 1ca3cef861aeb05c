import type { Area, CellRef } from "../grid/address";
import type { Decimal } from "../quantity/decimal";
import type { Fact, FactId, FactRef } from "./fact";
import { factEntry, parseFactRef } from "./fact";
import type { Memory } from "./memory";

/** A table that was taken for a known kind, and why. */
export interface RecognisedTable {
  /** File name in facts/tables: `final-account-01`. */
  readonly kind: string;
  readonly label: string;
  readonly sheet: string;
  readonly area: Area;
  /** The money unit it was read in; null where it holds no money or none could be told. */
  readonly unit: string | null;
  readonly year: number | null;
  /** 0 … 1 */
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** A stretch of a sheet with figures that is none of the known tables; nothing in it was taken. */
export interface UnreadTable {
  readonly sheet: string;
  readonly area: Area;
  /** Its first words, by which a person knows it. */
  readonly title: string;
}

/** Text of a cell, with its place. */
export interface CellText {
  readonly text: string;
  readonly at: CellRef;
}

/** A number of a cell, with its place. */
export interface CellNumber {
  readonly value: Decimal;
  readonly at: CellRef;
}

/** A row of the user's own scoring sheet (指标评分表). Subtotal rows have `subtotal: true` and the path of what they sum. */
export interface ScoringRow {
  readonly path: readonly string[];
  readonly subtotal: boolean;
  readonly full: CellNumber | null;
  readonly claimed: CellNumber | null;
  readonly formula: CellText | null;
  readonly standard: CellText | null;
  /** 目标值 and 实际完成值, where the sheet has them beside the standard. */
  readonly target?: CellText | null;
  readonly actual?: CellText | null;
  /** 扣分原因, 偏差原因 */
  readonly reason: CellText | null;
  readonly name: CellText;
}

/** A row of a target table or of a form's indicator block (绩效指标). */
export interface IndicatorRow {
  readonly path: readonly string[];
  readonly name: CellText;
  readonly target: CellText | null;
  readonly actual: CellText | null;
  /** The completion that the table prints beside target and result (目标值完成比例, 完成率). */
  readonly completion?: CellText | null;
  readonly full: CellNumber | null;
  readonly claimed: CellNumber | null;
  readonly reason: CellText | null;
}

/** A text the clerk wrote (文字材料): duties, work done, problems, measures. */
export interface TextEntry {
  /** What it is about, by the heading it stands under: `duties`, `problems`; or the heading itself where it is none of ours. */
  readonly topic: string;
  readonly heading: string;
  readonly paragraphs: readonly CellText[];
}

/** Something only a person can decide; never answered in silence. */
export interface Question {
  readonly code: string;
  readonly at: readonly CellRef[];
  readonly values: Readonly<Record<string, string>>;
  readonly message: string;
  readonly choices: readonly string[];
}

/** What a workbook says of one subject: the department, or one project. */
export interface Facts {
  /** The organisation's name, as the workbook has it. */
  readonly organisation: CellText | null;
  /** The project's name, when this is a project. */
  readonly project: CellText | null;
  readonly year: number | null;
  readonly facts: readonly Fact[];
  readonly tables: readonly RecognisedTable[];
  /** Of the workbook, whichever subject this is. */
  readonly unread?: readonly UnreadTable[];
  readonly scoring: readonly ScoringRow[];
  readonly indicators: readonly IndicatorRow[];
  /** The grade that the workbook itself prints (评价等级). */
  readonly grade?: CellText | null;
  readonly texts: readonly TextEntry[];
  readonly questions: readonly Question[];
  readonly memory: Memory;
  /** One for each project form in the workbook. */
  readonly projects: readonly Facts[];
}

/** The fact a reference names, of the evaluated year or the year before; missing where the workbook does not say. */
export function findFact(facts: Facts, ref: FactRef): Fact {
  const { id, yearsBack } = parseFactRef(ref);
  // Without a year nobody can say which one came before.
  if (facts.year === null && yearsBack > 0) return missingFact(id, null);
  const year = facts.year === null ? null : facts.year - yearsBack;
  const found = facts.facts.find((fact) => fact.id === id && fact.year === year);
  return found ?? missingFact(id, year);
}

export function missingFact(id: FactId, year: number | null): Fact {
  return { id, label: factEntry(id).label, year, state: "missing", quantity: null, at: null, also: [], readings: [] };
}
