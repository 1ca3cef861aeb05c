import type { CellNumber, CellText, Facts, IndicatorRow, ScoringRow } from "../../../src/facts/facts";
import { canonical } from "../../../src/facts/wording";

/** The scoring rows, indicators, texts and names that a workbook says, by what they are of. */
export function recordsOf(facts: Facts): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const add = (what: string, text: string): void => {
    // Two rows of one name are told apart by their order.
    let key = what;
    for (let again = 2; records.has(key); again++) key = `${what} #${again}`;
    records.set(key, text);
  };
  for (const subject of [facts, ...facts.projects]) {
    const of = canonical(subject.project?.text ?? "");
    for (const row of subject.scoring) add(`${of}|scoring ${canonical(row.name.text)}`, scoringText(row));
    for (const row of subject.indicators) add(`${of}|indicator ${canonical(row.name.text)}`, indicatorText(row));
  }
  for (const { topic, paragraphs } of facts.texts) add(`text ${topic}`, paragraphs.map(words).join(" / "));
  if (facts.organisation) add("organisation", words(facts.organisation));
  if (facts.grade) add("grade", words(facts.grade));
  return records;
}

function scoringText({ path, full, claimed, standard, subtotal }: ScoringRow): string {
  return [path.map(canonical).join(">"), number(full), number(claimed), words(standard), String(subtotal)].join("|");
}

function indicatorText({ target, actual, full, claimed, completion }: IndicatorRow): string {
  return [words(target), words(actual), words(completion), number(full), number(claimed)].join("|");
}

function words(text: CellText | null | undefined): string {
  return canonical(text?.text ?? "");
}

function number(found: CellNumber | null): string {
  return found?.value.toFixed() ?? "";
}
