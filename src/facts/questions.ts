import { formatAreaRef, formatCellRef } from "../grid/address";
import type { Fact } from "./fact";
import { factEntry } from "./fact";
import type { Question } from "./facts";
import type { TableReading } from "./recogniseTable";
import { readingsBy, unitContradicted } from "./unitContradicted";
import type { UnitDoubt } from "./unitDoubts";
import type { WorkbookYear } from "./workbookYear";

export interface QuestionSources {
  readonly tables: readonly TableReading[];
  /** Tables of other organisations, which were set aside. */
  readonly others: readonly TableReading[];
  readonly facts: readonly Fact[];
  readonly year: WorkbookYear;
  readonly doubts: readonly UnitDoubt[];
}

/** What only a person can decide: the year, a table's unit, whose table it is, which of two sheets counts. */
export function questionsOf({ tables, others, facts, year, doubts }: QuestionSources): readonly Question[] {
  return [...yearQuestions(tables, year), ...others.map(otherOrganisation), ...unitQuestions(tables), ...doubts.filter(({ table, said }) => said.table === table).map(unitContradicted), ...hiddenQuestions(facts, tables)];
}

function yearQuestions(tables: readonly TableReading[], { year, candidates }: WorkbookYear): readonly Question[] {
  if (tables.length === 0) return [];
  if (year === null) {
    const elsewhere = candidates.length > 0 ? `，封面等处写有${candidates.map((entry) => `${entry}年`).join("、")}` : "";
    const message = `工作簿里的表都没有写年度${elsewhere}，请指定评价年度（命令行用 --year，例如 --year ${candidates[0] ?? 2024}）。`;
    return [{ code: "YEAR-UNKNOWN", at: [], values: {}, message, choices: candidates.map(String) }];
  }
  if (candidates.length < 2) return [];
  const message = `工作簿里有${candidates.map((entry) => `${entry}年`).join("、")}的决算或评分资料，现按${year}年评价；如不是，请指定年度。`;
  return [{ code: "YEAR-SEVERAL", at: [], values: { year: String(year) }, message, choices: candidates.map(String) }];
}

/** A neighbour's table is not read for ours, and not passed over without a word. */
function otherOrganisation({ table, organisation }: TableReading): Question {
  const place = formatAreaRef(table.sheet, table.area);
  const name = organisation?.text ?? "";
  const message = `“${table.label}”（${place}）写的单位是“${name}”，与其他表不同，没有采用其中的数据；如果就是本单位，请把名称改成一致。`;
  return { code: "ORGANISATION-OTHER", at: organisation ? [organisation.at] : [], values: { table: table.label, organisation: name }, message, choices: [] };
}

/** A table that holds money but declares no unit, or two, is asked about once. */
function unitQuestions(tables: readonly TableReading[]): readonly Question[] {
  return tables.flatMap(({ table, units, view, hits }): readonly Question[] => {
    const without = hits.filter(
      (hit) => factEntry(hit.fact).measure === "money" && hit.reading.says === "figure" && hit.reading.quantity?.unit === "",
    );
    const first = without[0];
    if (!first) return [];
    const place = formatAreaRef(table.sheet, table.area);
    const said = units.length > 1 ? `写了几种金额单位（${units.join("、")}）` : "没有写金额单位";
    const message = `“${table.label}”（${place}）${said}，请在表上写明“单位：元”或“单位：万元”。`;
    const choices = units.length > 1 ? units : ["元", "万元"];
    return [{ code: "UNIT-UNKNOWN", at: [view.ref(first.row, first.column)], values: { table: table.label, ...readingsBy(first, choices) }, message, choices }];
  });
}

/** A hidden sheet counts like any other; where it contradicts a shown one, the person may not know that it is there. */
function hiddenQuestions(facts: readonly Fact[], tables: readonly TableReading[]): readonly Question[] {
  const hidden = new Set(tables.filter(({ view }) => view.grid.visibility !== "visible").map(({ table }) => table.sheet));
  const disputed = facts.filter(({ state }) => state === "contradictory").flatMap(({ label, readings }) => {
    const told = readings.filter(({ quantity }) => quantity !== null);
    const there = told.filter(({ at }) => hidden.has(at.sheet));
    return there.length > 0 && there.length < told.length ? [{ label, at: there.map(({ at }) => at) }] : [];
  });
  return [...new Set(disputed.flatMap(({ at }) => at.map(({ sheet }) => sheet)))].map((sheet) => {
    const at = disputed.flatMap((fact) => fact.at.filter((place) => place.sheet === sheet));
    const names = [...new Set(disputed.filter((fact) => fact.at.some((place) => place.sheet === sheet)).map(({ label }) => label["zh-CN"]))];
    const message = `隐藏的工作表“${sheet}”里，${names.slice(0, 5).map((name) => `“${name}”`).join("、")}${names.length > 5 ? `等${names.length}项` : ""}与其他表不一致（${at.slice(0, 3).map(formatCellRef).join("、")}）；如果它是旧稿，请删去。`;
    return { code: "HIDDEN-DISAGREES", at, values: { sheet }, message, choices: [] };
  });
}
