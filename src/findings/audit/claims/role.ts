import type { ReadPassage } from "../context";
import type { Figure } from "../figure";

/** Whether a figure is of the budget or of the accounts: its own words decide, else those of the total that lists it, else the nearest heading that says so. */
export function roleOf(figure: Figure, passage: ReadPassage, total: Figure | null = null): "budget" | "final" {
  const own = roleSaid(figure.label) ?? (total ? roleSaid(total.label) : null);
  if (own) return own;
  for (const { title } of [...passage.path, ...(passage.mark ? [passage.mark] : [])].reverse()) {
    const head = title.slice(0, 30);
    if (/决算|执行|收支/u.test(head)) return "final";
    if (/预算(?:情况|批复|安排|编制)?(?:情况)?$|预算情况|年初预算/u.test(head)) return "budget";
  }
  return "final";
}

function roleSaid(label: string): "budget" | "final" | null {
  if (/决算|实际|支出完成|执行数/u.test(label)) return "final";
  return /预算(?:数|安排|批复|总|为|金额|$)|年初预算|批复/u.test(label) ? "budget" : null;
}
