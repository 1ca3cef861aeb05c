import { formatAreaRef, formatCellRef } from "../grid/address";
import { isMoneyUnit } from "../quantity/money";
import type { Fact, Reading } from "./fact";
import { factEntry } from "./fact";
import type { Question } from "./facts";
import type { TableReading } from "./recogniseTable";
import type { WorkbookYear } from "./workbookYear";

/** What only a person can decide: the year, a table's unit, a fact that two cells tell differently. */
export function questionsOf(tables: readonly TableReading[], facts: readonly Fact[], year: WorkbookYear): readonly Question[] {
  return [...yearQuestions(tables, year), ...unitQuestions(tables), ...scaleQuestions(facts)];
}

function yearQuestions(tables: readonly TableReading[], { year, candidates }: WorkbookYear): readonly Question[] {
  if (tables.length === 0) return [];
  if (year === null) {
    const message = "工作簿里的表都没有写年度，请指定评价年度（命令行用 --year，例如 --year 2024）。";
    return [{ code: "YEAR-UNKNOWN", at: [], values: {}, message, choices: [] }];
  }
  if (candidates.length < 2) return [];
  const message = `工作簿里有${candidates.map((entry) => `${entry}年`).join("、")}的决算或评分资料，现按${year}年评价；如不是，请指定年度。`;
  return [{ code: "YEAR-SEVERAL", at: [], values: { year: String(year) }, message, choices: candidates.map(String) }];
}

/** A table that holds money but declares no unit is asked about once. */
function unitQuestions(tables: readonly TableReading[]): readonly Question[] {
  return tables.flatMap(({ table, view, hits }): readonly Question[] => {
    const without = hits.filter(
      (hit) => factEntry(hit.fact).measure === "money" && hit.reading.says === "figure" && hit.reading.quantity?.unit === "",
    );
    const first = without[0];
    if (!first) return [];
    const place = formatAreaRef(table.sheet, table.area);
    const message = `“${table.label}”（${place}）没有写金额单位，请在表上写明“单位：元”或“单位：万元”。`;
    return [{ code: "UNIT-UNKNOWN", at: [view.ref(first.row, first.column)], values: { table: table.label }, message, choices: ["元", "万元"] }];
  });
}

/** Two cells of one fact that differ just by a power of ten between money units: one unit line is wrong. */
function scaleQuestions(facts: readonly Fact[]): readonly Question[] {
  return facts.filter((fact) => fact.state === "contradictory").flatMap((fact) => scaleQuestion(fact) ?? []);
}

function scaleQuestion(fact: Fact): Question | null {
  const said = fact.readings.filter((reading) => reading.quantity && isMoneyUnit(reading.quantity.unit) && !reading.quantity.value.isZero());
  const [one, ...rest] = said;
  const other = one && rest.find((reading) => sameFigure(one, reading));
  if (!one || !other) return null;
  const say = (reading: Reading): string => `${formatCellRef(reading.at)}按${reading.quantity?.unit ?? ""}读为${reading.text}`;
  return {
    code: "UNIT-CONTRADICTED",
    at: [one.at, other.at],
    values: { fact: fact.label["zh-CN"] },
    message: `“${fact.label["zh-CN"]}”：${say(one)}，${say(other)}，两处相差整数倍的单位，请核对哪张表的单位写错了并改正。`,
    choices: [...new Set([one.quantity?.unit ?? "", other.quantity?.unit ?? ""])],
  };
}

/** The same digits under different units, or digits that differ by a thousand or ten thousand under one. */
function sameFigure(one: Reading, other: Reading): boolean {
  const [a, b] = [one.quantity, other.quantity];
  if (!a || !b) return false;
  const quotient = a.value.div(b.value).abs();
  return [quotient, quotient.pow(-1)].some((ratio) =>
    [1, 1000, 10_000, 100_000_000].some((scale) => ratio.div(scale).minus(1).abs().lt("0.0001")),
  );
}
