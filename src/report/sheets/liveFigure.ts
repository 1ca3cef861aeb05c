import { Decimal } from "../../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../../quantity/money";
import { isFactId } from "../../facts/fact";
import type { Fact } from "../../facts/fact";
import { findFact, missingFact } from "../../facts/facts";
import { formatCellRef } from "../../grid/address";
import type { Score } from "../../scores/score";
import type { Telling } from "../telling";
import { tellingOfProject } from "../telling";
import type { Term } from "../terms/term";
import { parseTerm } from "../terms/term";
import { liveCell } from "./liveCell";
import { livePoints } from "./livePoints";
import { liveRate } from "./liveRate";

/**
 * A figure of the report as a live formula on the user's own cells, in the report's own unit: what `of` names is written out as
 * cells, PERF.… calls and plain arithmetic. Null where no cell of the user's says it.
 *
 * @param of  as a figure's source has it: facts/spend.total@2019, rates/execution, share(facts/a@2019, facts/b@2019)
 */
export function liveFigure(of: string, telling: Telling): string | null {
  return formulaOf(parseTerm(of), telling);
}

function formulaOf(term: Term, telling: Telling): string | null {
  if (term.op === "name") return nameFormula(term.name, telling);
  const args = term.args.map((arg) => formulaOf(arg, telling));
  const [first, second] = args;
  if (!first || args.some((arg) => arg === null)) return null;
  switch (term.op) {
    case "sum":
      return `(${args.join("+")})`;
    case "size":
      return `ABS(${first})`;
    case "difference":
      return second ? `ABS(${first}-${second})` : null;
    case "share":
      return second ? `(${first}/${second})` : null;
    case "growth":
      return second ? `(ABS(${first}-${second})/${second})` : null;
  }
}

function nameFormula(name: string, telling: Telling): string | null {
  const [head = "", ...rest] = name.split("/");
  const tail = rest.join("/");
  const { evaluation } = telling;
  switch (head) {
    case "projects": {
      const project = tellingOfProject(telling, Number(rest[0]));
      return project && nameFormula(rest.slice(1).join("/"), project);
    }
    case "facts":
      return factFormula(factOf(tail, telling), telling);
    case "rates": {
      const rate = evaluation.rates.find(({ definition }) => definition.id === tail);
      return rate ? liveRate(rate) : null;
    }
    case "scores": {
      const score = scoreOf(tail, telling);
      return score ? livePoints(score, evaluation.rubric) : null;
    }
    case "full": {
      const score = scoreOf(tail, telling);
      return score?.claimedFull && score.claimedFull.value.eq(score.full) ? formatCellRef(score.claimedFull.at) : null;
    }
    default:
      return isFactId(name.replace(/@.*$/, "")) ? factFormula(factOf(name, telling), telling) : null;
  }
}

function scoreOf(id: string, { evaluation }: Telling): Score | undefined {
  return evaluation.scores.find(({ criterion }) => criterion.id === id);
}

/** `spend.total`, `spend.total@prior`, `spend.total@2018`. */
function factOf(name: string, { evaluation: { facts } }: Telling): Fact | null {
  const [id = "", when] = name.split("@");
  if (!isFactId(id)) return null;
  if (when === undefined || when === "prior") return findFact(facts, when === undefined ? id : `${id}@prior`);
  const year = Number(when);
  return facts.facts.find((fact) => fact.id === id && fact.year === year) ?? missingFact(id, year);
}

/** Money in the report's unit, a percent as the fraction that a cell in percent holds. */
function factFormula(fact: Fact | null, { style }: Telling): string | null {
  if (!fact?.quantity) return null;
  const { unit } = fact.quantity;
  const factor = unit === "%" ? new Decimal("0.01") : isMoneyUnit(unit) ? inMoneyUnit({ value: new Decimal(1), unit }, style.money).value : new Decimal(1);
  return liveCell({ fact, factor });
}
