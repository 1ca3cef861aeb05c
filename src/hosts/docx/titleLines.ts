import { textWidth } from "./textWidth";

/**
 * Breaks a title into lines (7.3.1: meaning kept, even lengths, as a trapezoid or diamond).
 *
 * `capacity` is the line's length in characters. As few lines as fit; among the places to break the one that costs
 * least: after the year or before the kind of report nothing, between words little, inside a word much; uneven lines and an
 * hourglass cost too. A title of more than four lines is left to Word.
 */
export function titleLines(title: string, capacity: number): readonly string[] {
  const characters = [...title];
  const wanted = Math.ceil(textWidth(title) / capacity);
  if (wanted <= 1 || wanted > 4) return [title];
  for (const lines of [wanted, wanted + 1]) {
    const best = cheapest(breaksInto(characters, lines, capacity, breakCosts(title)));
    if (best) return best.lines;
  }
  return [title];
}

interface Division {
  readonly lines: readonly string[];
  readonly cost: number;
}

function cheapest(divisions: readonly Division[]): Division | undefined {
  return divisions.reduce<Division | undefined>((best, next) => (!best || shapeCost(next) < shapeCost(best) ? next : best), undefined);
}

/** Every division into so many lines that fit. Titles are short: at most a few thousand. */
function breaksInto(characters: readonly string[], lines: number, capacity: number, costs: readonly number[], from = 0): readonly Division[] {
  const rest = characters.slice(from).join("");
  if (lines === 1) return textWidth(rest) <= capacity && rest !== "" ? [{ lines: [rest], cost: 0 }] : [];
  const divisions: Division[] = [];
  for (let end = from + 1; end < characters.length; end++) {
    const line = characters.slice(from, end).join("");
    const width = textWidth(line);
    if (width > capacity) break;
    const cost = costs[end] ?? forbiddenCost;
    if (cost >= forbiddenCost || width < capacity / 4) continue;
    for (const tail of breaksInto(characters, lines - 1, capacity, costs, end)) divisions.push({ lines: [line, ...tail.lines], cost: cost + tail.cost });
  }
  return divisions;
}

/** A character of difference from the mean costs a little; a middle line shorter than both neighbours (hourglass) more. */
function shapeCost({ lines, cost }: Division): number {
  const widths = lines.map(textWidth);
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const uneven = widths.reduce((sum, width) => sum + Math.abs(width - mean), 0) / 4;
  const hourglass = widths.some((width, index) => width < (widths[index - 1] ?? 0) && width < (widths[index + 1] ?? 0));
  return cost + uneven + (hourglass ? 3 : 0);
}

const forbiddenCost = 1000;

/** What a break before each character costs. */
function breakCosts(title: string): readonly number[] {
  const characters = [...title];
  const words = wordStarts(title);
  let offset = 0;
  return characters.map((character, index) => {
    const [before, after] = [title.slice(0, offset), title.slice(offset)];
    const wordStart = words.has(offset);
    offset += character.length;
    if (index === 0 || /[（《“‘〔【—]$/.test(before) || /^[）》”’〕】、，。：；！？—的和与及]/.test(after)) return forbiddenCost;
    if ((/[!-~]$/.test(before) && /^[!-~年]/.test(after)) || (before.endsWith("年") && after.startsWith("度"))) return forbiddenCost;
    if (/(年度|年|的|关于)$/.test(before) || /^([（《]|[0-9]{4}年|部门整体支出|项目支出|预算执行|绩效自评|绩效评价)/.test(after)) return 0;
    return wordStart ? 1.5 : 4;
  });
}

/** Where words start, as the platform's dictionary sees them; none where the platform has no dictionary. */
function wordStarts(title: string): ReadonlySet<number> {
  if (typeof Intl.Segmenter !== "function") return new Set();
  return new Set([...new Intl.Segmenter("zh", { granularity: "word" }).segment(title)].map(({ index }) => index));
}
