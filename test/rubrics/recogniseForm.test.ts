import type { IndicatorRow } from "../../src/facts/facts";
import { chooseRubric } from "../../src/rubrics/chooseRubric";
import { recogniseForm } from "../../src/rubrics/recogniseForm";
import { allRubrics } from "../../src/rubrics/shipped";
import { cell, factsWith, formRow, sheetRow } from "../scores/evaluated";

const weights = (output: string, benefit: string, satisfaction: string): readonly IndicatorRow[] => [
  formRow(1, ["产出指标", "数量指标"], "改造管网长度", "≥15公里", "14.2公里", output),
  formRow(2, ["效益指标", "社会效益指标"], "受益人口", "≥3万人", "3.2万人", benefit),
  formRow(3, ["满意度指标", "服务对象满意度指标"], "用水户满意度", "≥90%", "93%", satisfaction),
];

const project = { text: "管网改造", at: cell(0) };

describe("a self-evaluation form without a scoring sheet is scored by the rubric that its rows are written for", () => {
  test.each<[string, readonly IndicatorRow[], number, boolean, string | null, string | null]>([
    ["a project's form of 10 + 90", weights("50", "30", "10"), 2022, true, null, "national/project-2020-10"],
    ["the unit's own split of the 90", weights("60", "20", "10"), 2022, true, null, "national/project-2020-10"],
    ["beside the tables of a Yunnan department", weights("50", "30", "10"), 2022, true, "yunnan", "yunnan/project-2020"],
    ["beside those of a province without a project rubric", weights("50", "30", "10"), 2022, true, "hunan", "national/project-2020-10"],
    ["a department's form of 10 + 90", weights("50", "30", "10"), 2023, false, null, "national/department-form"],
    ["weights that are still blank", weights("", "", ""), 2022, true, null, "national/project-2020-10"],
    ["20 + 80 is another province's", weights("40", "30", "10"), 2022, true, null, null],
    ["20 + 80 beside Hubei's department", weights("40", "30", "10"), 2022, true, "hubei", "hubei/project"],
    ["before the rule was in force", weights("50", "30", "10"), 2018, true, null, null],
    ["a first level of the unit's own", [...weights("50", "20", "10"), formRow(4, ["履职效能"], "重点任务", "5项", "5项", "10")], 2022, true, null, null],
    ["no rows", [], 2022, true, null, null],
  ])("%s", (_what, indicators, year, ofProject, province, expected) => {
    const facts = { ...factsWith({ indicators }), year, project: ofProject ? project : null };
    expect(recogniseForm(facts, allRubrics, province)?.id ?? null).toBe(expected);
  });

  test("a scoring sheet that is no rubric of ours is asked about all the same", () => {
    const facts = { ...factsWith({ indicators: weights("50", "30", "10"), scoring: [sheetRow(1, "某指标", "100", "90")] }), year: 2022, project };
    expect(chooseRubric(facts, allRubrics, null)).toMatchObject({ kind: "asked", reason: "none" });
  });

  test("what a person names goes first, and what is asked for is of the subject", () => {
    const facts = { ...factsWith({ indicators: weights("50", "30", "10") }), year: 2018, project };
    expect(chooseRubric(facts, allRubrics, "yunnan/project-2020")).toMatchObject({ kind: "chosen" });
    const asked = chooseRubric(facts, allRubrics, null);
    expect(asked.kind === "asked" && asked.choices.every((id) => allRubrics.find((rubric) => rubric.id === id)?.subject === "project")).toBe(true);
  });
});
