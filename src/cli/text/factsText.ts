import type { Fact, FactState } from "../../facts/fact";
import type { Facts } from "../../facts/facts";
import { formatAreaRef, formatCellRef } from "../../grid/address";
import { textTable } from "./table";

const states: Readonly<Record<FactState, string>> = { known: "已认出", missing: "空白", unreadable: "无法识别", contradictory: "前后不一" };

/** What was recognised, for a person at a terminal; what is missing stands last. */
export function factsText(facts: Facts): string {
  const order = (fact: Fact): number => (fact.state === "contradictory" || fact.state === "unreadable" ? 0 : fact.state === "known" ? 1 : 2);
  const sorted = [...facts.facts].sort((a, b) => order(a) - order(b));
  return [
    `${facts.organisation?.text ?? "（未写单位名称）"}　${facts.year === null ? "年度不明" : `${facts.year}年度`}`,
    "",
    textTable(["表", "位置", "单位", "年度", "把握"], facts.tables.map((table) => [table.label, formatAreaRef(table.sheet, table.area), table.unit ?? "—", String(table.year ?? "—"), `${Math.round(table.confidence * 100)}%`])),
    "",
    textTable(["数据", "数值", "单位", "年度", "状态", "单元格", "怎样认出"], sorted.map(factRow), [34, 16, 7, 7, 10, 26, 40]),
    ...facts.questions.map(({ message }) => `？ ${message}`),
  ].join("\n");
}

function factRow(fact: Fact): readonly string[] {
  const cells = fact.at ? [fact.at, ...fact.also].map(formatCellRef).join(" ") : "—";
  const said = fact.readings.map((reading) => reading.text).filter(Boolean);
  return [
    fact.label["zh-CN"],
    fact.quantity?.value.toString() ?? (said.length > 0 ? said.join(" / ") : "—"),
    fact.quantity?.unit ?? "—",
    String(fact.year ?? "—"),
    states[fact.state],
    cells,
    (fact.readings[0]?.evidence ?? []).join(" "),
  ];
}
