import type { Decimal } from "../../../quantity/decimal";
import type { Claim } from "../claim";
import type { AuditContext } from "../context";
import type { Figure } from "../figure";
import { printOf } from "../print";
import type { Change } from "./changes";
import type { Formula } from "./formulas";
import type { Indicator } from "./indicators";
import type { PartsList } from "./lists";
import type { Points } from "./points";
import type { Mention } from "./quantities";
import { roleOf } from "./role";
import { comparableName } from "./quantities";

interface Known {
  readonly formulas: readonly Formula[];
  readonly lists: readonly PartsList[];
  readonly changes: readonly Change[];
  readonly indicators: readonly Indicator[];
  readonly points: readonly Points[];
  readonly claims: readonly Claim[];
}

const measured: ReadonlySet<string> = new Set(["money", "percent", "count"]);

/** Every figure that names a quantity and can be held against another mention of it. */
export function mentionsOf({ passages }: AuditContext, { formulas, lists, changes, indicators, claims }: Known): readonly Mention[] {
  const changed = new Set<Figure>(changes.map(({ figure }) => figure));
  const inItems = new Set<Figure>(indicators.flatMap(({ target, actual, completion }) => [target, actual, ...(completion ? [completion] : [])]));
  const scopes = new Map(lists.flatMap(({ total, parts }) => parts.map((part) => [part, total.name] as const)));
  const totals = new Map(lists.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)));
  const results = new Map(formulas.map((formula) => [formula.result, formula] as const));
  const right = new Set(claims.filter(({ verdict, recomputed }) => recomputed !== null && (verdict === "agrees" || verdict === "rounding" || verdict === "truncation")).map(({ at, printed }) => `${at}|${printed}`));
  const worked = new Set(claims.filter(({ recomputed, verdict }) => recomputed !== null && verdict !== "unverifiable").map(({ at, printed }) => `${at}|${printed}`));
  const listed = new Set(lists.filter(({ closes }) => closes).flatMap(({ total, parts }) => [total, ...parts]));
  return passages.flatMap((passage) =>
    passage.figures.flatMap((figure): readonly Mention[] => {
      if (!measured.has(figure.kind) || figure.bracketed || figure.comparison !== null || changed.has(figure) || inItems.has(figure)) return [];
      if (/占.{0,24}$/u.test(figure.label) || /^\s*(?:的?(?:\(?得)|计|,?得满分|的\d)/u.test(passage.text.slice(figure.end, figure.end + 4))) return [];
      const formula = results.get(figure);
      const name = comparableName(formula ? { ...figure, name: formula.name, label: formula.name } : figure);
      if (name === "") return [];
      const supported = listed.has(figure) || right.has(`${passage.at}|${printOf(figure)}`);
      return [{ passage, figure, name, scope: scopes.get(figure) ?? "", role: roleOf(figure, passage, totals.get(figure) ?? null), exact: exactOf(formula), supported, worked: worked.has(`${passage.at}|${printOf(figure)}`) }];
    }),
  );
}

function exactOf(formula: Formula | undefined): Decimal | null {
  return formula && formula.result.kind === "percent" ? formula.evaluated.value.times(100) : null;
}
