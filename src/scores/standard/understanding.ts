import type { Num, Rule } from "../../rubrics/rule";

export interface Understood {
  readonly understood: true;
  readonly rule: Rule;
  /** The rule said back in plain Chinese. */
  readonly inWords: string;
  /** The full mark, as given or as the standard itself says; null where neither does. */
  readonly full: Num | null;
  /** What the judged value is counted in: % for a rate, 万元, 件; empty for a plain number, a count of items or a word. */
  readonly unit: string;
  /** Where the wording leaves a detail open that has a customary reading: what was taken. */
  readonly assumed: readonly string[];
  /** What the standard says of nothing to judge: 没有楼堂馆所项目的计满分. */
  readonly whenNotApplicable?: "fullMarks";
}

export interface NotUnderstood {
  readonly understood: false;
  /** The part that stops us, as it stands in the cell. */
  readonly notUnderstood: string;
  readonly why: string;
}

export type Understanding = Understood | NotUnderstood;

/** Why clauses make no rule; start and end lie in the normalised text, the whole of it where they are absent. */
export interface Refusal {
  readonly refusal: string;
  readonly start?: number;
  readonly end?: number;
}

export interface Built {
  readonly rule: Rule;
  readonly unit?: string;
  readonly assumed?: readonly string[];
}

export type Building = Built | Refusal;

export function refuse(refusal: string, at?: { readonly start: number; readonly end: number }): Refusal {
  return at ? { refusal, start: at.start, end: at.end } : { refusal };
}

export function isRefusal(thing: object): thing is Refusal {
  return "refusal" in thing;
}
