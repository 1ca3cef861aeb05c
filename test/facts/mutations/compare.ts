import type { Fact, Reading } from "../../../src/facts/fact";
import type { Facts } from "../../../src/facts/facts";
import type { CellRef } from "../../../src/grid/address";
import { Decimal } from "../../../src/quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../../../src/quantity/money";
import { plainText } from "../../../src/quantity/plainText";
import type { Expectation } from "./expectation";
import { originOf } from "./meaning";
import { recordsOf } from "./records";

/**
 * right  known as in the sample; or not known where the mutation took away what tells it
 * asked  not known although the workbook still tells it
 * wrong  known with another value, unit or year, or from a cell that does not hold it; or known though nothing tells it
 */
export type Verdict = "right" | "asked" | "wrong";

export interface Judged {
  readonly what: string;
  readonly verdict: Verdict;
  readonly detail: string;
}

interface Sides {
  readonly sample: Facts;
  readonly variant: Facts;
  readonly expected: Expectation;
  /** The sample's cell that a cell of the variant is. */
  readonly originAt: (at: CellRef) => string;
}

/** Every fact, scoring row, indicator and name of the sample, judged by what the variant says of it. */
export function compare(sides: Sides): readonly Judged[] {
  const { sample, variant } = sides;
  const year: Judged = { what: "year", verdict: yearVerdict(sides), detail: `${sample.year ?? ""} → ${variant.year ?? ""}` };
  return [year, ...subjects(sample).flatMap((subject) => factsJudged(subject, sides)), ...unexpected(sides), ...recordsJudged(sides)];
}

function yearVerdict({ sample, variant }: Sides): Verdict {
  if (sample.year === variant.year) return "right";
  return variant.questions.some(({ code }) => code.startsWith("YEAR-")) ? "asked" : "wrong";
}

function subjects(facts: Facts): readonly { readonly name: string; readonly facts: readonly Fact[] }[] {
  const own = { name: facts.projects.some(({ project }) => project?.text === facts.project?.text) ? "alone" : "", facts: facts.facts };
  return [own, ...facts.projects.map((project) => ({ name: plainText(project.project?.text ?? "?"), facts: project.facts }))];
}

function factsJudged({ name, facts }: ReturnType<typeof subjects>[number], sides: Sides): readonly Judged[] {
  const others = subjects(sides.variant).find((subject) => subject.name === name)?.facts ?? [];
  const found = foundOut(facts, sides.expected);
  return facts.filter(isTold).map((fact) => {
    const other = others.find(({ id, year }) => id === fact.id && year === fact.year);
    const what = `${name}|${fact.id}@${fact.year ?? ""}`;
    return { what, ...judge(fact, other, sides, found) };
  });
}

function judge(fact: Fact, other: Fact | undefined, { expected, originAt }: Sides, found: ReadonlySet<string>): Omit<Judged, "what"> {
  const tell = expectationOf(fact, expected, found);
  const told = other !== undefined && isTold(other);
  const detail = `${say(fact)} → ${other ? `${other.state} ${say(other)}` : "nothing"}`;
  if (!told) return { verdict: tell === "same" ? "asked" : "right", detail };
  // Zero is zero in every unit.
  if (tell === "either" || (tell === "gone" && isNone(fact) && isNone(other))) return { verdict: "right", detail };
  const places = new Set(fact.readings.flatMap((reading) => [originOf(reading.at), ...(reading.addends ?? []).map(originOf)]));
  const at = other.at ? originAt(other.at) : "";
  const place = expected.standsFor.get(at) ?? at;
  return { verdict: tell === "same" && equal(fact, other) && places.has(place) ? "right" : "wrong", detail: `${detail} at ${at}` };
}

/**
 * Whether the workbook still tells a fact: as before, no longer, or in a way that nobody could tell from the truth.
 *
 * A table whose unit line was falsified can be found out when it tells a figure that another table tells too; then nothing that
 * only it tells may be known. A table that shares no figure stands alone, and its wrong unit looks like any other.
 */
function expectationOf(fact: Fact, { untold, scaled, disputed }: Expectation, found: ReadonlySet<string>): "same" | "gone" | "either" {
  const figures = fact.readings.filter(({ quantity }) => quantity !== null).map((reading) => ({ reading, origin: originOf(reading.at) }));
  if (figures.some(({ origin }) => disputed.has(origin))) return "gone";
  const left = figures.filter(({ origin }) => !untold.has(origin));
  if (left.length === 0) return "gone";
  const factors = new Set(left.map(({ reading, origin }) => (isZero(reading) ? 1 : (scaled.get(origin) ?? 1))));
  if (factors.size > 1) return "gone";
  if (factors.has(1)) return "same";
  return left.every(({ origin }) => found.has(sheetOf(origin))) ? "gone" : "either";
}

/** The sample's sheets whose falsified unit another table shows to be false. */
function foundOut(facts: readonly Fact[], { untold, scaled }: Expectation): ReadonlySet<string> {
  const sheets = facts.flatMap(({ readings }) => {
    const figures = readings.filter((reading) => reading.quantity && !isZero(reading)).map(({ at }) => originOf(at));
    const told = figures.filter((origin) => !untold.has(origin));
    const falsified = told.filter((origin) => (scaled.get(origin) ?? 1) !== 1);
    return falsified.length > 0 && falsified.length < told.length ? falsified.map(sheetOf) : [];
  });
  return new Set(sheets);
}

function sheetOf(origin: string): string {
  return origin.split("|")[0] ?? "";
}

function isNone({ quantity }: Fact): boolean {
  return quantity?.value.isZero() ?? false;
}

function isZero({ quantity }: Reading): boolean {
  return quantity?.value.isZero() ?? false;
}

/** Facts that the sample does not tell and the variant does; an added table of another year may tell that year's. */
function unexpected({ sample, variant, expected, originAt }: Sides): readonly Judged[] {
  return subjects(variant).flatMap(({ name, facts }) => {
    const before = subjects(sample).find((subject) => subject.name === name)?.facts ?? [];
    return facts.filter(isTold).flatMap((fact): readonly Judged[] => {
      const same = before.find(({ id, year }) => id === fact.id && year === fact.year);
      if (same && isTold(same)) return [];
      const years = [...expected.otherYears].map((year) => (year < 0 ? (sample.year ?? 0) + year : year));
      if (fact.year !== null && years.includes(fact.year) && fact.at && originAt(fact.at).startsWith("+")) return [];
      // One of two cells that disagreed was taken away: what is left may be known.
      const touched = same?.readings.some(({ at }) => expected.untold.has(originOf(at)) || expected.scaled.has(originOf(at)));
      if (same?.state === "contradictory" && touched) return [];
      return [{ what: `${name}|${fact.id}@${fact.year ?? ""}`, verdict: "wrong", detail: `${same?.state ?? "nothing"} → ${say(fact)}` }];
    });
  });
}

function recordsJudged({ sample, variant }: Sides): readonly Judged[] {
  const [before, after] = [recordsOf(sample), recordsOf(variant)];
  const lost = [...before].map(([what, text]): Judged => {
    const now = after.get(what);
    return { what, verdict: now === undefined ? "asked" : now === text ? "right" : "wrong", detail: `${text} → ${now ?? "nothing"}` };
  });
  const more = [...after].filter(([what]) => !before.has(what));
  return [...lost, ...more.map(([what, text]): Judged => ({ what, verdict: "wrong", detail: `nothing → ${text}` }))];
}

/** Known with a unit; money in nobody knows which unit is a question. */
function isTold({ state, quantity }: Fact): boolean {
  return state === "known" && quantity !== null && (quantity.unit !== "" || quantity.value.isZero());
}

function equal(one: Fact, other: Fact): boolean {
  const [a, b] = [inYuan(one), inYuan(other)];
  return a.unit === b.unit && a.value.minus(b.value).abs().lte(Decimal.max(a.value.abs(), 1).times("1e-9"));
}

function inYuan({ quantity }: Fact): { readonly value: Decimal; readonly unit: string } {
  if (!quantity) return { value: new Decimal(NaN), unit: "" };
  if (quantity.value.isZero()) return { value: quantity.value, unit: "" };
  return isMoneyUnit(quantity.unit) ? inMoneyUnit({ value: quantity.value, unit: quantity.unit }, "元") : quantity;
}

function say({ quantity }: Fact): string {
  return quantity ? `${quantity.value.toFixed()}${quantity.unit}` : "—";
}
