import type { CellNumber, CellText, IndicatorRow, ScoringRow } from "./facts";
import type { TableReading } from "./recogniseTable";
import { canonical } from "./wording";

/**
 * Without the copies (评分表 (2)) of tables of rows and texts: they say the same once more, and their rows would count twice. A
 * copy in which a word was changed is none, and stays; figures alone are compared cell by cell elsewhere.
 */
export function withoutCopies(tables: readonly TableReading[]): readonly TableReading[] {
  const counts = new Map<string, number>();
  for (const { kind } of tables) counts.set(kind.id, (counts.get(kind.id) ?? 0) + 1);
  const seen = new Set<string>();
  return tables.filter((table) => {
    const { kind, scoring, indicators, texts } = table;
    if (counts.get(kind.id) === 1 || scoring.length + indicators.length + texts.length === 0) return true;
    const said = saying(table);
    const isCopy = seen.has(said);
    seen.add(said);
    return !isCopy;
  });
}

function saying({ kind, names, hits, scoring, indicators, texts }: TableReading): string {
  return JSON.stringify([
    kind.id,
    [...names].map(([what, { text }]) => [what, canonical(text)]),
    hits.map(({ fact, label, year, reading }) => [fact, canonical(label), year, reading.says, reading.quantity && `${reading.quantity.value.toFixed()}${reading.quantity.unit}`]),
    scoring.map(scoringRow),
    indicators.map(indicatorRow),
    texts.map(({ topic, heading, paragraphs }) => [topic, canonical(heading), paragraphs.map(({ text }) => canonical(text))]),
  ]);
}

function scoringRow({ path, name, full, claimed, formula, standard, target, actual, reason }: ScoringRow): unknown {
  return [path.map(canonical), canonical(name.text), number(full), number(claimed), words(formula), words(standard), words(target), words(actual), words(reason)];
}

function indicatorRow({ path, name, target, actual, completion, full, claimed, reason }: IndicatorRow): unknown {
  return [path.map(canonical), canonical(name.text), words(target), words(actual), words(completion), number(full), number(claimed), words(reason)];
}

function number(found: CellNumber | null): string | null {
  return found && found.value.toFixed();
}

function words(found: CellText | null | undefined): string | null {
  return found ? canonical(found.text) : null;
}
