import { isFactId } from "../../facts/fact";
import { rates } from "../../rates/catalog.generated";
import { isCount } from "./countValue";
import type { Term } from "./term";
import { parseTerm } from "./term";

const wholes: readonly string[] = ["total", "fullTotal", "year", "year@prior"];
const rateIds: ReadonlySet<string> = new Set(rates.map(({ id }) => id));

/** Whether a text of our data is a term whose every fact stands in the dictionary. */
export function isTerm(text: string): boolean {
  let term: Term;
  try {
    term = parseTerm(text);
  } catch {
    return false;
  }
  return namesOf(term).every(isName);
}

function namesOf(term: Term): readonly string[] {
  return term.op === "name" ? [term.name] : term.args.flatMap(namesOf);
}

/** Criteria and first levels belong to the rubric in use, so they are looked up only when told. */
function isName(name: string): boolean {
  const [head = "", ...rest] = name.split("/");
  const tail = rest.join("/");
  if (tail === "") return wholes.includes(name) || isFactId(name.replace(/@prior2?$/, ""));
  if (head === "rates") return rateIds.has(tail);
  if (head === "count") return isCount(tail);
  return ["scores", "full", "lost", "groups", "groupFull"].includes(head);
}
