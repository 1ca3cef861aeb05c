import type { ScoringRow } from "../facts/facts";
import { plainText } from "../quantity/plainText";
import type { Criterion } from "./rubric";

/**
 * The rows of a user's scoring sheet that are a rubric's criteria, by name or alias; where a name stands twice (管理制度健全性
 * under 业务管理 and under 财务管理), by the levels above it. A row that could be two criteria is neither.
 *
 * A criterion has several rows where the sheet spreads it (经济效益, 社会效益, 生态效益 with one weight).
 */
export function matchRows(criteria: readonly Criterion[], rows: readonly ScoringRow[]): ReadonlyMap<string, readonly ScoringRow[]> {
  const matched = new Map<string, ScoringRow[]>();
  for (const row of rows) {
    if (row.subtotal) continue;
    const criterion = criterionOf(row, criteria);
    if (criterion) matched.set(criterion.id, [...(matched.get(criterion.id) ?? []), row]);
  }
  return matched;
}

/** A row's name without what sheets add to it: numbering in front, full mark or unit behind. */
export function rowName(text: string): string {
  return plainText(text)
    .replace(/^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)]|[①-⑳])/u, "")
    .replace(/\((?:\d+(?:\.\d+)?分?|%|单位:[^()]*)\)$/u, "");
}

function criterionOf(row: ScoringRow, criteria: readonly Criterion[]): Criterion | undefined {
  const name = rowName(row.name.text);
  const byName = criteria.filter(({ label }) => rowName(label) === name);
  const candidates = byName.length > 0 ? byName : criteria.filter(({ aliases = [] }) => aliases.some((alias) => rowName(alias) === name));
  if (candidates.length <= 1) return candidates[0];
  const above = row.path.map(rowName);
  const placed = candidates.filter(({ path }) => above.includes(rowName(path.at(-1) ?? "")));
  return placed.length === 1 ? placed[0] : undefined;
}
