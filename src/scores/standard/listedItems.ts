import { Decimal } from "../../quantity/decimal";
import type { Num } from "../../rubrics/rule";
import type { ListedItem } from "./buildItems";
import { distinctSubjects } from "./buildNumeric";
import type { AwardClause, Clause, TextClause } from "./clause";
import { clausesOf } from "./clause";
import { pointsIn } from "./fullMark";

/**
 * Items of the list; clauses that each look at something else are items too, where they make the full mark together
 * (到位率≥90%得2分，支出率≥95%得3分; 及时、完整、准确各得1分).
 */
export function listedItems(clauses: readonly Clause[], full: Num | null): readonly ListedItem[] {
  const items: readonly ListedItem[] = clausesOf(clauses, "item");
  const awards = clausesOf(clauses, "award");
  const texts = clausesOf(clauses, "text");
  const words = texts.filter(({ marked }) => marked);
  if (items.length > 0) return [...items, ...words.flatMap(({ text, award }) => (award.kind === "points" || award.kind === "full" ? [{ text, points: award.points }] : []))];
  if (awards.length === 0 && texts.length > 1 && texts.every(({ award }) => award.kind === "points")) {
    const counted = clausesOf(clauses, "per").length > 0;
    return words.length === texts.length || counted ? summing(texts.map(({ text, award }) => ({ text, points: pointsIn(award, full) })), full) : [];
  }
  if (awards.length === 0) return texts.length === 1 ? summing(eachOf(texts[0]), full) : [];
  const apart = awards.length > 1 && distinctSubjects(awards).length === awards.length && clauses.every(({ t }) => t === "award" || t === "limit");
  return apart ? summing(awards.map((clause) => ({ text: itemOf(clause), points: pointsIn(clause.award, full) })), full) : [];
}

/** What an award asks for, without the points: 到位率≥90%. */
export function itemOf({ said }: AwardClause): string {
  return said.replace(/[,:的]*[得计][0-9.]+分的?$/u, "");
}

function eachOf(clause: TextClause | undefined): readonly ListedItem[] {
  const named = clause?.award.kind === "points" && clause.text.endsWith("各") ? clause.text.slice(0, -1).split(/、|和(?=[^、]+$)/u) : [];
  return named.length > 1 && clause?.award.kind === "points" ? named.map((text) => ({ text, points: clause.award.kind === "points" ? clause.award.points : null })) : [];
}

function summing(items: readonly ListedItem[], full: Num | null): readonly ListedItem[] {
  const total = items.reduce((sum, { points }) => sum.plus(points ?? "0"), new Decimal(0));
  return full !== null && total.eq(full) ? items : [];
}
