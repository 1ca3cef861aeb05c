import type { FactRef } from "../../facts/fact";
import { isFactId } from "../../facts/fact";
import { findFact, missingFact } from "../../facts/facts";
import { Decimal } from "../../quantity/decimal";
import type { Telling } from "../telling";
import { tellingOfProject } from "../telling";
import { completionValue } from "./completionValue";
import { countOf, isCount } from "./countValue";
import { derivedValue } from "./derivedValue";
import { factValue } from "./factValue";
import type { Measure } from "./measured";
import { rateValue } from "./rateValue";
import { claimedValue, countedScores, scoresOfGroup, scoreValue } from "./scoreValue";
import { parseTerm } from "./term";
import type { Term } from "./term";
import type { Valued } from "./valued";
import { lacking } from "./valued";

/**
 * The figure that a term stands for. The same function reads a pattern's mark and the `of` of a printed figure, so
 * every figure of a report can be looked up again from what it says of itself.
 */
export function valueOf(term: string | Term, telling: Telling): Valued {
  const read = typeof term === "string" ? parseTerm(term) : term;
  if (read.op === "name") return valueOfName(read.name, telling);
  const args = read.args.map((arg) => valueOf(arg, telling));
  const needs = args.flatMap((arg) => (arg.known ? [] : arg.needs));
  return needs.length > 0 ? lacking(...needs) : derivedValue(read.op, args.flatMap((arg) => (arg.known ? [arg] : [])));
}

function valueOfName(name: string, telling: Telling): Valued {
  const [head = "", ...rest] = name.split("/");
  const tail = rest.join("/");
  switch (head) {
    case "projects":
      return valueOfProject(rest, telling);
    case "facts":
      return valueOfFact(tail, telling);
    case "rates": {
      const rate = telling.evaluation.rates.find((one) => one.definition.id === tail);
      return rate ? rateValue(rate, telling) : unknownName(name);
    }
    case "scores":
    case "full":
    case "lost": {
      const score = telling.evaluation.scores.find((one) => one.criterion.id === tail);
      return score ? scoreValue([score], head, `${telling.scope}${name}`) : unknownName(name);
    }
    case "claimed": {
      const score = telling.evaluation.scores.find((one) => one.criterion.id === tail);
      return score ? claimedValue(score, `${telling.scope}${name}`) : unknownName(name);
    }
    case "groups":
    case "groupFull": {
      const scores = countedScores(scoresOfGroup(telling, tail));
      return scores.length > 0 ? scoreValue(scores, head === "groups" ? "scores" : "full", `${telling.scope}${name}`) : unknownName(name);
    }
    case "count": {
      if (!isCount(tail)) return unknownName(name);
      const { value, unit } = countOf(tail, telling.evaluation);
      return whole(name, value, "plain", unit, telling);
    }
    case "completion":
      return completionValue(Number(tail), telling);
    default:
      return valueOfWhole(name, telling) ?? valueOfFact(name, telling);
  }
}

function valueOfProject([index = "", ...rest]: readonly string[], telling: Telling): Valued {
  const project = tellingOfProject(telling, Number(index));
  return project ? valueOfName(rest.join("/"), project) : unknownName(`projects/${index}`);
}

/** `spend.total`, `spend.total@prior`, two years back `spend.total@prior2`, `spend.total@2018`. */
function valueOfFact(name: string, telling: Telling): Valued {
  const { facts } = telling.evaluation;
  const [id = "", when] = name.split("@");
  if (!isFactId(id)) return unknownName(name);
  if (when === undefined || when === "prior") return factValue(findFact(facts, name as FactRef), telling);
  const year = when === "prior2" ? (facts.year ?? Number.NaN) - 2 : Number(when);
  return factValue(facts.facts.find((fact) => fact.id === id && fact.year === year) ?? missingFact(id, year), telling);
}

/** What belongs to the evaluation as a whole. */
function valueOfWhole(name: string, telling: Telling): Valued | null {
  const { facts, total } = telling.evaluation;
  switch (name) {
    case "year":
    case "year@prior":
      return facts.year === null
        ? lacking({ kind: "words", what: "评价年度", where: "", at: [] })
        : whole(name, facts.year - (name === "year" ? 0 : 1), "year", "", telling);
    case "total":
      return whole(name, total.points, "plain", "分", telling);
    case "fullTotal":
      return whole(name, total.full, "plain", "分", telling);
    default:
      return null;
  }
}

function whole(name: string, value: Decimal | number, measure: Measure, unit: string, { scope, evaluation }: Telling): Valued {
  const from = name === "total" ? evaluation.scores.flatMap((score) => score.from) : [];
  const source = { of: `${scope}${name}`, from, cites: name === "fullTotal" ? evaluation.rubric.cites : [] };
  return { known: true, measured: { value: new Decimal(value), measure, unit }, source };
}

function unknownName(name: string): Valued {
  return lacking({ kind: "missing", what: name, where: "", at: [] });
}
