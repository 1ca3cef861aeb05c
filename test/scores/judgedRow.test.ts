import { Decimal } from "../../src/quantity/decimal";
import type { ScoringRow } from "../../src/facts/facts";
import { scoresFromRates } from "../../src/scores/fromRates";
import { rubricFromSheet } from "../../src/scores/rubricFromSheet";
import { cell, factsWith, known, sheetRow } from "./evaluated";
import { ratesFromFacts } from "../../src/rates/fromFacts";

function row(name: string, standard: string, target: string, actual: string): ScoringRow {
  const words = (text: string, column: number) => (text === "" ? null : { text, at: cell(1, column) });
  return { ...sheetRow(1, name, "10", "10", { standard, path: [name] }), target: words(target, 8), actual: words(actual, 9) };
}

function scoreOf(one: ScoringRow, ...facts: Parameters<typeof factsWith>[0]["facts"] & object) {
  const all = factsWith({ scoring: [one], facts });
  const rubric = rubricFromSheet(all);
  if (!rubric) throw new Error("no rubric");
  return scoresFromRates(ratesFromFacts(all), rubric, all).scores[0];
}

describe("the actual value that a scoring sheet prints is judged by its written standard", () => {
  test.each([
    // name, standard, target, actual, points
    ["农户满意度", "≥90%得10分；80%（含）-90%得6分；80%以下不得分", "≥90%", "88.6%", "6"],
    ["三公经费支出控制情况", "≤100%得10分，否则不得分", "≤100%", "104%", "0"],
    ["验收合格率", "100%得满分，每低1个百分点扣1分", "100%", "97%", "7"],
    ["高标准农田建设面积", "达到目标值得满分，未达到按完成比例计分", "≥2万亩", "1.8万亩", "9"],
    ["带动农户户数", "达到目标值得满分，否则按比例得分", "≥500户", "612户", "10"],
    ["系统可用率", "达到目标值得满分，未达到按完成比例计分", "≥95%", "92.15%", "9.7"],
    ["管网漏损率", "达到目标值得满分，未达到按完成比例计分", "≤10%", "12.5%", "8"],
    ["管网漏损率", "达到目标值得满分，否则不得分", "≤10%", "9.2%", "10"],
    ["发放补助金额", "按完成比例计分", "200万元", "1800000元", "9"],
    ["举办培训", "完成率×分值", "10场", "8场", "8"],
    ["举办培训", "达到10场得10分，每少1场扣2分", "10场", "8场", "6"],
    ["安全事故起数", "达到目标值得满分，否则不得分", "≤0起", "0起", "10"],
  ])("%s %s: 目标值%s，完成%s → %s", (name, standard, target, actual, points) => {
    const score = scoreOf(row(name, standard, target, actual));
    expect({ state: score?.state, points: score?.points?.toString() }).toEqual({ state: "scored", points });
    expect(score?.from.map(({ column }) => column)).toEqual([9, 8]);
  });

  test.each([
    ["words", "达到目标值得满分，否则不得分", "显著提升", "显著提升"],
    ["a date", "按时完成得满分，否则不得分", "12月底前", "11月30日"],
    ["another unit than the target's", "按完成比例计分", "20场", "18件"],
    ["a bare number beside a share, which may be either", "≥95%得满分，否则不得分", "", "0.96"],
    ["a bare number beside a percentage, which may be a share of it or not", "按完成比例计分", "≥95%", "0.96"],
    ["no actual value", "按完成比例计分", "20场", ""],
    ["fewer than planned of what less may be better of", "按完成比例计分", "3天", "2.5天"],
    ["no target for a proportion", "按完成比例计分", "", "18场"],
  ])("leaves %s to a person", (_what, standard, target, actual) => {
    expect(scoreOf(row("办理情况", standard, target, actual))?.state).toBe("manual");
  });

  test("what the tables give goes before what the row prints", () => {
    const score = scoreOf(row("在职人员控制率", "≤100%得满分，每超过1个百分点扣1分", "≤100%", "98%"), known("staff.onPost", "51"), known("staff.quota", "50", 1));
    expect(score?.points).toEqual(new Decimal(8));
  });
});
