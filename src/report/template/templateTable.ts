import type { FactId, FactRef } from "../../facts/fact";
import type { Num } from "../../rubrics/rule";

/** A cell to fill: a figure that facts are read from, points, or words. */
export type TemplateInput =
  | { readonly input: "figure"; readonly facts: readonly [FactRef, ...FactRef[]] }
  | { readonly input: "points"; readonly full: Num; readonly prompt: string }
  | { readonly input: "words"; readonly prompt: string };

/** A label, a number that stands there, a cell to fill, a formula with the text it gives now, or nothing. */
export type TemplateCell = string | { readonly number: Num } | TemplateInput | { readonly formula: string; readonly text: string } | null;

export interface TemplateRow {
  readonly look: "head" | "body" | "sum";
  readonly cells: readonly TemplateCell[];
  /** In points, where more than one line is to be written. */
  readonly height?: number;
}

/** A sheet to fill, under a title that the recogniser knows, as the table of that kind is laid out. */
export interface TemplateTable {
  /** The sheet's name, and its title without the year. */
  readonly title: string;
  /** The unit line, 单位：万元; absent where no money stands in it. */
  readonly unit?: string;
  readonly rows: readonly TemplateRow[];
  /** Blocks of the rows, as row, column, row, column from 0; rows count from the first of `rows`. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly widths: readonly number[];
}

/** A cell of figures from which these facts are read. */
export function figure(...facts: readonly [FactRef, ...FactRef[]]): TemplateInput {
  return { input: "figure", facts };
}

/** This year's cell and last year's beside it. */
export function bothYears(id: FactId): readonly [TemplateInput, TemplateInput] {
  return [figure(id), figure(`${id}@prior`)];
}

export function head(...cells: readonly TemplateCell[]): TemplateRow {
  return { look: "head", cells };
}

export function body(...cells: readonly TemplateCell[]): TemplateRow {
  return { look: "body", cells };
}

/** A row in which sentences are to be written. */
export function prose(...cells: readonly TemplateCell[]): TemplateRow {
  return { look: "body", cells, height: 60 };
}

export function sum(...cells: readonly TemplateCell[]): TemplateRow {
  return { look: "sum", cells };
}
