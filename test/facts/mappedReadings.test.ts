import { factsFromGrids } from "../../src/facts/fromGrids";
import type { FactMapping } from "../../src/facts/memory";
import { emptyMemory } from "../../src/facts/memory";
import type { Value } from "./kinds/sheet";
import { saidBy, sheet } from "./kinds/sheet";

const mapping: FactMapping = { fact: "staff.quota", year: null, sheet: "台账", cell: "B3", rowLabel: "核编", columnHeader: "人数" };
const base: readonly (readonly Value[])[] = [["2022年人事台账"], ["事项", "人数"], ["核编", 11]];
const account = sheet("决算", [["2022年度支出决算表"], ["单位：元"], ["科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", 100, 60, 40]]);

function read(rows: readonly (readonly Value[])[], name = "台账"): ReturnType<typeof factsFromGrids> {
  return factsFromGrids([account, sheet(name, rows)], { memory: { ...emptyMemory, mappings: [mapping] } });
}

describe("a cell that a person pointed at", () => {
  const found: readonly (readonly [string, readonly (readonly Value[])[], string])[] = [
    ["where it was", base, "11人 台账!B3"],
    ["rows put in above", [["2022年人事台账"], ["说明"], [], ["事项", "人数"], ["在编", 9], ["核编", 11]], "11人 台账!B6"],
    ["a column put in before", [["2022年人事台账"], ["序号", "事项", "人数"], [1, "核编", 11]], "11人 台账!C3"],
    ["its label stretched over the cell", [["2022年人事台账"], ["事项", "人 数"], ["核  编", 11]], "11人 台账!B3"],
  ];
  test.each(found)("%s", (_, rows, expected) => expect(saidBy(read(rows))["staff.quota@2022"]).toBe(expected));

  const lost: readonly (readonly [string, readonly (readonly Value[])[], string])[] = [
    ["the label is gone", [["2022年人事台账"], ["事项", "人数"], ["定员", 11]], "台账"],
    ["two cells could be it", [["2022年人事台账"], [], ["事项", "人数"], ["核编", 11], ["核编", 12]], "台账"],
    ["the sheet is gone", base, "旧台账"],
  ];
  test.each(lost)("is asked about again: %s", (_, rows, name) => {
    const facts = read(rows, name);
    expect(facts.questions.map(({ code }) => code)).toContain("MAPPING-LOST");
    expect(saidBy(facts)["staff.quota@2022"]).toBeUndefined();
  });
});
