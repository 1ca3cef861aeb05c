import type { Facts } from "../../facts/facts";
import { formatAreaRef, formatCellRef, areaName } from "../../grid/address";
import { factJson } from "./factJson";

/** `facts --json` */
export function factsJson(workbook: string, facts: Facts): Record<string, unknown> {
  return {
    workbook,
    unit: facts.organisation?.text ?? null,
    year: facts.year,
    facts: facts.facts.map(factJson),
    tables: facts.tables.map(({ kind, label, sheet, area, unit, year, confidence, evidence }) => ({
      kind,
      label,
      sheet,
      range: areaName(area),
      at: formatAreaRef(sheet, area),
      unit,
      year,
      confidence: String(confidence),
      evidence,
    })),
    questions: facts.questions.map(({ code, at, message, choices }) => ({ code, at: at.map(formatCellRef), message, choices })),
    texts: facts.texts.map(({ topic, heading, paragraphs }) => ({ topic, heading, at: paragraphs.map(({ at }) => formatCellRef(at)) })),
  };
}
