/**
 * Widths of a table's columns in twips that together fill `total` exactly.
 *
 * In the proportions given, but no column narrower than it needs so that no number is broken (GB/T 15835: a number stays on
 * one line); the others give way. Null when the needs together do not fit: then the text must be smaller.
 */
export function columnWidths(proportions: readonly number[], needs: readonly number[], total: number): readonly number[] | null {
  if (needs.reduce((sum, need) => sum + need, 0) > total) return null;
  const pinned = new Set<number>();
  for (;;) {
    const rest = total - needs.reduce((sum, need, column) => sum + (pinned.has(column) ? need : 0), 0);
    const share = proportions.reduce((sum, part, column) => sum + (pinned.has(column) ? 0 : part), 0);
    const widths = proportions.map((part, column) => (pinned.has(column) ? (needs[column] ?? 0) : (part / share) * rest));
    const tooNarrow = widths.flatMap((width, column) => (!pinned.has(column) && width < (needs[column] ?? 0) ? [column] : []));
    if (tooNarrow.length === 0) return wholeTwips(widths, total);
    tooNarrow.forEach((column) => pinned.add(column));
  }
}

/** In the proportions given, whatever the columns need: the last resort. */
export function proportionalWidths(proportions: readonly number[], total: number): readonly number[] {
  const sum = proportions.reduce((all, part) => all + part, 0);
  return wholeTwips(
    proportions.map((part) => (part / sum) * total),
    total,
  );
}

/** Proportions that can be used: a missing, zero or unreadable one takes the mean of the others. */
export function usableProportions(given: readonly number[], columns: number): readonly number[] {
  const good = given.filter((part) => Number.isFinite(part) && part > 0);
  const mean = good.length > 0 ? good.reduce((sum, part) => sum + part, 0) / good.length : 1;
  return Array.from({ length: columns }, (_, column) => {
    const part = given[column];
    return part !== undefined && Number.isFinite(part) && part > 0 ? part : mean;
  });
}

/** Rounds the right edges, so that the rounded widths still sum to the total. */
function wholeTwips(widths: readonly number[], total: number): readonly number[] {
  let edge = 0;
  let rounded = 0;
  return widths.map((width, column) => {
    edge += width;
    const next = column === widths.length - 1 ? total : Math.round(edge);
    const whole = next - rounded;
    rounded = next;
    return whole;
  });
}
