import type { Fact } from "../../facts/fact";
import type { Facts } from "../../facts/facts";
import type { Lacking } from "../lacking";
import { areaName, cellName, formatAreaRef, formatCellRef } from "../../grid/address";
import type { Decimal } from "../../quantity/decimal";
import { printExact } from "../../quantity/printNumber";
import { textTable } from "./table";

/** What was recognised, for a person at a terminal: the tables, what must be decided, what is known, blank cells, what is missing. */
export function factsText(facts: Facts, lacking: Lacking): string {
  return [
    [facts.organisation?.text ?? "（未写单位名称）", facts.year === null ? "年度不明" : `${facts.year}年度`, facts.project?.text ?? ""].filter(Boolean).join("　"),
    "",
    tablesText(facts),
    ...(facts.unread ?? []).map(({ sheet, area, title }) => `没有认出：${formatAreaRef(sheet, area)}“${title}”，其中的数没有采用。`),
    ...subjectText(facts),
    ...lackingText(lacking, facts.year),
    ...facts.projects.filter(({ facts: own }) => own !== facts.facts).flatMap((project) => ["", `项目：${project.project?.text ?? "（未写项目名称）"}`, ...subjectText(project)]),
    ...facts.questions.map(({ message }) => `？ ${message}`),
  ].join("\n");
}

function tablesText({ tables }: Facts): string {
  const rows = tables.map(({ label, sheet, area, unit, year, confidence }) => [label, sheet, areaName(area), unit ?? "—", String(year ?? "—"), `${Math.round(confidence * 100)}%`]);
  return textTable(["表", "工作表", "范围", "单位", "年度", "把握"], rows, [null, rows.some(([, sheet = ""]) => sheet.length > 16) ? 30 : null]);
}

/** The facts of the department, or of one project. */
function subjectText({ facts, year }: Facts): readonly string[] {
  const known = facts.filter(({ state }) => state === "known");
  const ofYear = (fact: Fact): number => (fact.year === year ? 0 : 1);
  const disputed = facts.filter(({ state }) => state === "contradictory" || state === "unreadable");
  return [
    ...(known.length > 0 ? ["", textTable(["数据", "数值", "单位", "年度", "单元格", "凭什么认出"], [...known].sort((a, b) => ofYear(a) - ofYear(b)).map(knownRow), [36, 18, 6, 6, 26, 42])] : []),
    ...(disputed.length > 0 ? ["", "要核对的数据（没有采用）", textTable(["数据", "年度", "各处所写"], disputed.map(disputedRow), [36, 6, 92])] : []),
    ...blankText(facts, year),
  ];
}

function knownRow(fact: Fact): readonly string[] {
  const cells = fact.at ? [fact.at, ...fact.also].map(formatCellRef).join("\n") : "—";
  return [fact.label["zh-CN"], fact.quantity ? figure(fact.quantity.value) : "—", fact.quantity?.unit ?? "—", String(fact.year ?? "—"), cells, recognisedBy(fact)];
}

/** A cell that holds 0.545454… as a percentage is said shorter than it is. */
function figure(value: Decimal): string {
  return value.decimalPlaces() > 6 ? `≈${printExact(value, 6)}` : value.toFixed();
}

/** The table's title stands in the list of tables; here its row and its column. */
function recognisedBy({ readings, at }: Fact): string {
  const reading = readings.find((candidate) => candidate.at === at) ?? readings[0];
  return (reading?.evidence ?? []).filter((said) => !said.startsWith("标题“") && !said.endsWith("“”")).join(" ");
}

function disputedRow({ label, year, readings, state }: Fact): readonly string[] {
  const said = readings.filter(({ quantity, says }) => quantity !== null || says === "unreadable");
  const places = said.map(({ at, text, quantity }) => `${formatCellRef(at)}：${text}${quantity && !text.endsWith(quantity.unit) ? quantity.unit : ""}`);
  return [label["zh-CN"], String(year ?? "—"), `${state === "unreadable" ? "不是一个数　" : ""}${places.join("\n")}`];
}

/** Cells that a table has for a fact and nobody filled; sheet by sheet. */
function blankText(facts: readonly Fact[], year: number | null): readonly string[] {
  const sheets = new Map<string, string[]>();
  for (const fact of facts) {
    const { state, at } = fact;
    if (state !== "missing" || at === null) continue;
    sheets.set(at.sheet, [...(sheets.get(at.sheet) ?? []), `${nameOf(fact, year)} ${cellName(at.row, at.column)}`]);
  }
  if (sheets.size === 0) return [];
  return ["", "表中空白（不当作0）", textTable(["工作表", "数据和单元格"], [...sheets].map(([sheet, cells]) => [sheet, cells.join("；")]), [22, 114])];
}

/** Of another year than the evaluated one, with its year. */
function nameOf({ label, year: own }: Fact, year: number | null): string {
  return `${label["zh-CN"]}${own !== null && own !== year ? `（${own}年）` : ""}`;
}

/** What the rubric looks at and no cell gives, with where it usually stands. */
function lackingText({ rubric, facts, why }: Lacking, year: number | null): readonly string[] {
  if (rubric === null) return ["", `还缺什么：${why.replace(/，可选：.*$/u, "，再列出还缺的数据；编号见 perf rubrics。")}`];
  const title = `“${rubric.title["zh-CN"]}”`;
  if (facts.length === 0) return ["", `还缺什么：${title}要用的数据都已认出。`];
  const rows = facts.map(({ fact, place, criteria }) => [nameOf(fact, year), fact.at ? `${formatCellRef(fact.at)}空白` : place || "—", criteria.join("、")]);
  return ["", `还缺什么：${title}要用而没有的数据`, textTable(["数据", "一般见", "用于"], rows, [36, 44, 54])];
}
