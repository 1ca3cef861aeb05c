import { Decimal } from "../../quantity/decimal";
import type { Num } from "../../rubrics/rule";
import type { ListedItem } from "./buildItems";
import { distinctSubjects } from "./buildNumeric";
import type { Clause } from "./clause";
import { clausesOf } from "./clause";
import { pointsIn } from "./fullMark";

/** Items of the list; clauses that each look at another rate are items too (①到位率≥90%得2分；②支出率≥95%得3分). */
export function listedItems(clauses: readonly Clause[], full: Num | null): readonly ListedItem[] {
  const items: readonly ListedItem[] = clausesOf(clauses, "item");
  const marked = clausesOf(clauses, "award").filter((clause) => clause.marked);
  const words = clausesOf(clauses, "text").filter((clause) => clause.marked);
  if (items.length > 0) return [...items, ...words.flatMap(({ text, award }) => (award.kind === "points" ? [{ text, points: award.points }] : []))];
  if (words.length > 1 && words.every(({ award }) => award.kind === "points") && !clausesOf(clauses, "award").length) return summing(words.map(({ text, award }) => ({ text, points: pointsIn(award, full) })), full);
  if (marked.length < 2 || distinctSubjects(marked).length < marked.length) return [];
  return summing(marked.map((clause) => ({ text: clause.subject, points: pointsIn(clause.award, full) })), full);
}

function summing(items: readonly ListedItem[], full: Num | null): readonly ListedItem[] {
  const total = items.reduce((sum, { points }) => sum.plus(points ?? "0"), new Decimal(0));
  return full !== null && total.eq(full) ? items : [];
}
