import type { TableCell } from "../block";
import type { Form } from "./form";

/** A form with the figures, texts and rows of one evaluation: what a table of the report and a sheet are both made of. */
export interface FilledForm {
  readonly form: Form;
  /** （2019年度） */
  readonly year: string;
  /** 单位：万元; empty where no money unit stands above the table. */
  readonly unitLine: string;
  readonly parts: readonly FilledPart[];
}

export interface FilledPart {
  readonly headerRows: number;
  readonly rows: readonly FilledRow[];
}

export interface FilledRow {
  /** Empty where nobody fills in anything. */
  readonly key: string;
  readonly cells: readonly FilledCell[];
}

export interface FilledCell extends TableCell {
  /** The header of its column, where a person may fill it in. */
  readonly input?: string;
  /** Only a person can fill it in, and nobody has. */
  readonly asks?: boolean;
  /** What was typed into the old sheet and now stands here. */
  readonly typed?: TypedCell;
}

/** What a person typed into a cell of a form sheet. */
export interface TypedCell {
  readonly text: string;
  readonly number?: string;
  readonly formula?: string;
  /** The mark of what we had written there. */
  readonly mark: string;
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** By row key and input, joined as `typedKey` does. */
export type TypedCells = ReadonlyMap<string, TypedCell>;

/** Which form of which project: stands in the sheet, so that it is found again whatever it is called. */
export function formIdentity({ id }: Pick<Form, "id">, project: string | null): string {
  return project === null ? id : `${id}|${project}`;
}

export function typedKey(row: string, input: string): string {
  return `${row}\n${input}`;
}
