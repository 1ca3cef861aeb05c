import { tableKinds } from "../../facts/tables/catalog.generated";
import { messages } from "../../findings/messages.zh-CN";
import type { Reader } from "../checkData";
import { known, listOf, object, text } from "../checkData";
import { isTerm } from "../terms/isTerm";
import type { Condition } from "./condition";

/** Patterns have their arguments where terms stand: $1. */
const term: Reader<string> = known("term", (value) => isTerm(value.replace(/\$[1-9]/g, "spend.total")));

const pair: Reader<readonly [string, string]> = (value, path, faults) => {
  const [left = "", right = "", ...more] = listOf(term, 2)(value, path, faults);
  if (more.length > 0) faults.push(`${path}: two terms are wanted`);
  return [left, right];
};

const readers: Readonly<Record<string, Reader<unknown>>> = {
  known: term,
  zero: term,
  positive: term,
  negative: term,
  less: pair,
  equal: pair,
  more: pair,
  text,
  finding: known("finding", (code) => Object.hasOwn(messages, code)),
  rubric: text,
  table: known("table kind", (id) => tableKinds.some((kind) => kind.id === id)),
  all: listOf(readCondition, 1),
  any: listOf(readCondition, 1),
  not: readCondition,
};

export function readCondition(value: unknown, path: string, faults: string[]): Condition {
  const read = object({}, readers)(value, path, faults);
  if (Object.keys(read).length !== 1) faults.push(`${path}: exactly one condition is wanted`);
  return read as Condition;
}
