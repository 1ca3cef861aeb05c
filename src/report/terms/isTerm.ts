import { isFactId } from "../../facts/fact";
import type { Term } from "./term";
import { parseTerm } from "./term";

const wholes: readonly string[] = ["total", "fullTotal", "year", "year@prior", "count/projects", "count/pending"];

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

/** Rates, criteria and first levels belong to the rubric in use, so they are looked up only when told. */
function isName(name: string): boolean {
  const id = name.replace(/@prior$/, "");
  return wholes.includes(name) || isFactId(id) || /^(rates|scores|full|lost|groups|groupFull)\/.+$/.test(name);
}
