import type { Facts } from "../../facts/facts";
import { formatAreaRef, formatCellRef, areaName } from "../../grid/address";
import type { Lacking } from "../lacking";
import { factJson } from "./factJson";

/** `facts --json` */
export function factsJson(workbook: string, facts: Facts, lacking: Lacking): Record<string, unknown> {
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
    unread: (facts.unread ?? []).map(({ sheet, area, title }) => ({ at: formatAreaRef(sheet, area), title })),
    rubric: lacking.rubric?.id ?? null,
    missing: lacking.facts.map(({ fact, place, criteria }) => ({ id: fact.id, label: fact.label["zh-CN"], year: fact.year, at: fact.at ? formatCellRef(fact.at) : null, usually: place, neededBy: criteria })),
    projects: facts.projects.map((project) => ({ name: project.project?.text ?? null, facts: project.facts.map(factJson) })),
    questions: facts.questions.map(({ code, at, message, choices }) => ({ code, at: at.map(formatCellRef), message, choices })),
    texts: facts.texts.map(({ topic, heading, paragraphs }) => ({ topic, heading, at: paragraphs.map(({ at }) => formatCellRef(at)) })),
  };
}
