import type { Fact, FactRef, Reading } from "../../src/facts/fact";
import { factEntry, parseFactRef } from "../../src/facts/fact";
import type { Facts, IndicatorRow, ScoringRow, TextEntry } from "../../src/facts/facts";
import { emptyMemory } from "../../src/facts/memory";
import { mergeReadings } from "../../src/facts/mergeReadings";
import type { CellRef } from "../../src/grid/address";
import { parseCellName } from "../../src/grid/address";
import { exact } from "../../src/quantity/decimal";
import { readAmount } from "../../src/quantity/readAmount";
import { ratesFromFacts } from "../../src/rates/fromFacts";
import type { Rubric } from "../../src/rubrics/rubric";
import { rubricById } from "../../src/rubrics/shipped";
import { scoresFromRates } from "../../src/scores/fromRates";
import type { Scored } from "../../src/scores/scored";

export const year = 2019;

/** What cells say of a fact: "277.14 万元" on sheet 决算, or "277.14 万元 @三公!B5"; several where several cells say it; "" is blank. */
export type Says = string | readonly string[];

export type SaidFacts = { readonly [R in FactRef]?: Says };

export interface Told {
  readonly facts?: SaidFacts;
  readonly scoring?: readonly ScoringRow[];
  readonly indicators?: readonly IndicatorRow[];
  readonly texts?: readonly TextEntry[];
  readonly more?: Partial<Facts>;
  readonly rubric?: Rubric;
}

/** A subject of 2019 through the real merging of readings, the real rates and the real scores. */
export function scoredOf(told: Told, rubric: Rubric = told.rubric ?? hunan()): Scored {
  const { facts: said = {}, scoring = [], indicators = [], texts = [], more = {} } = told;
  const facts: Facts = {
    organisation: null,
    project: null,
    year,
    facts: Object.entries(said).map(([ref, says], row) => factOf(ref as FactRef, says, row)),
    tables: [],
    scoring,
    indicators,
    texts,
    questions: [],
    memory: emptyMemory,
    projects: [],
    ...more,
  };
  const rates = ratesFromFacts(facts);
  return { rubric, facts, rates, ...scoresFromRates(rates, rubric, facts) };
}

export function hunan(): Rubric {
  return shipped("hunan/department-2019");
}

export function shipped(id: string): Rubric {
  const rubric = rubricById(id);
  if (!rubric) throw new Error(`${id} does not ship`);
  return rubric;
}

function factOf(ref: FactRef, says: Says, row: number): Fact {
  const { id, yearsBack } = parseFactRef(ref);
  const readings = [says].flat().map((text, index) => readingOf(text, { sheet: "决算", row, column: 2 + index }, year - yearsBack));
  const unitOf = factEntry(id).unit ?? "";
  return mergeReadings(id, year - yearsBack, readings.map((reading) => withUnit(reading, unitOf)));
}

function readingOf(says: string, at: CellRef, of: number): Reading {
  const [body = "", place] = says.split(" @");
  const [text = "", unit = ""] = body.split(" ");
  const amount = readAmount(text);
  const kind = amount.kind === "number" ? "figure" : amount.kind === "none" || amount.kind === "blank" ? amount.kind : "unreadable";
  const value = amount.kind === "number" ? amount.value : amount.kind === "none" ? exact("0") : null;
  return { says: kind, held: "text", quantity: value && { value, unit }, text, at: place ? placeOf(place) : at, year: of, kind: "test", trust: 1, evidence: [] };
}

function withUnit(reading: Reading, unit: string): Reading {
  const { quantity } = reading;
  return quantity?.unit === "" && unit !== "" ? { ...reading, quantity: { ...quantity, unit } } : reading;
}

/** 三公!B5 */
export function placeOf(text: string): CellRef {
  const [sheet = "", cell = ""] = text.split("!");
  const place = parseCellName(cell);
  if (!place) throw new Error(`${text} is no cell`);
  return { sheet, ...place };
}

/** A row of 评分表: path with the row's own name last; points in column F, full marks in column D. */
export function item(row: number, path: readonly string[], full: string, claimed: string, reason = ""): ScoringRow {
  return rowOf(row, path, false, full, claimed, reason);
}

/** A subtotal row; an empty path is the total. */
export function subtotal(row: number, path: readonly string[], full: string, claimed: string): ScoringRow {
  return rowOf(row, path, true, full, claimed, "");
}

function rowOf(row: number, path: readonly string[], sums: boolean, full: string, claimed: string, reason: string): ScoringRow {
  const at = (column: string): CellRef => placeOf(`评分表!${column}${row}`);
  const number = (text: string, column: string) => (text === "" ? null : { value: exact(text), at: at(column) });
  return {
    path,
    subtotal: sums,
    full: number(full, "D"),
    claimed: number(claimed, "F"),
    formula: null,
    standard: null,
    reason: reason === "" ? null : { text: reason, at: at("G") },
    name: { text: path.at(-1) ?? "合计", at: at("C") },
  };
}

export interface ToldIndicator {
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly completion?: string;
  readonly full?: string;
  readonly claimed?: string;
  readonly reason?: string;
}

/** A row of 自评表, what is not told being blank. */
export function indicator(row: number, told: ToldIndicator): IndicatorRow {
  const at = (column: string): CellRef => placeOf(`自评表!${column}${row}`);
  const text = (words: string | undefined, column: string) => (words === undefined ? null : { text: words, at: at(column) });
  const number = (words: string | undefined, column: string) => (words === undefined ? null : { value: exact(words), at: at(column) });
  return {
    path: ["产出指标", "数量指标"],
    name: { text: told.name ?? `指标${row}`, at: at("C") },
    target: text(told.target, "D"),
    actual: text(told.actual, "E"),
    completion: text(told.completion, "F"),
    full: number(told.full, "G"),
    claimed: number(told.claimed, "H"),
    reason: text(told.reason, "I"),
  };
}

export function text(topic: string, ...paragraphs: readonly string[]): TextEntry {
  return { topic, heading: topic, paragraphs: paragraphs.map((words, row) => ({ text: words, at: placeOf(`文字材料!B${row + 2}`) })) };
}
