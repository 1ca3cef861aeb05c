import { outlineById } from "../../src/report/outlineById";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import type { IndicatorRow } from "../../src/facts/facts";
import { evaluationOf } from "./evaluationOf";
import { factsOf, indicatorRow } from "./factsOf";
import { headings, printed } from "./printed";

const at = { sheet: "自评表", row: 0, column: 0 };

function told(...indicators: readonly IndicatorRow[]): ReturnType<typeof reportFrom> {
  const outline = outlineById("yunnan-project");
  if (!outline) throw new Error("no outline");
  return reportFrom(evaluationOf(factsOf({}, { project: { text: "运行维护费", at }, indicators })), outline, styleOf(outline));
}

const output = ["产出指标", "数量指标"];

describe("indicators in sentences", () => {
  test.each([
    ["met exactly", indicatorRow(output, "会议", "≥50场", "50场"), "会议：年度指标值≥50场，实际完成值50场，完成率100.00%，达到指标值。"],
    ["above the target", indicatorRow(output, "会议", "50场", "52场"), "完成率104.00%，超过指标值。"], // 52 ÷ 50
    ["below, with its reason", indicatorRow(output, "会议", "50场", "40场", "设备检修。"), "完成率80.00%，未达到指标值，原因：设备检修。"],
    ["a ceiling kept", indicatorRow(["产出指标", "成本指标"], "成本", "≤100万元", "80万元"), "控制在指标值以内。"],
    ["a ceiling broken", indicatorRow(["产出指标", "成本指标"], "成本", "≤100万元", "125万元"), "完成率80.00%，超出指标值，【待补充：“成本”的偏差原因】。"], // 100 ÷ 125
    ["a fixed value missed upwards", indicatorRow(output, "窗口", "=5个", "6个"), "与指标值不一致"],
    ["spending below a plain target is no failure", indicatorRow(["产出指标", "成本指标"], "机房电费", "100万元", "42.89万元"), "机房电费：年度指标值100万元，实际完成值42.89万元。"],
    ["two units are not compared", indicatorRow(output, "信件", "8500件", "9567场"), "【待补充：“信件”的指标值和完成值计量单位不一致，请核定】"],
    ["a result without target", indicatorRow(output, "会议", "", "50场"), "实际完成情况为：会议50场。"],
    ["a name that ends in Latin letters", indicatorRow(output, "出口IPv6", "", "2条"), "实际完成情况为：出口IPv6：2条。"],
  ])("%s", (_, row, expected) => {
    expect(printed(told(row))).toContain(expected);
  });

  test("one heading a class, in the order of the form, whatever the order of the sheet", () => {
    const rows = [
      indicatorRow(["效益指标", "社会效益指标"], "便民事项", "≥5项", "5项"),
      indicatorRow(["产出指标", "时效指标"], "按期完成率", "100%", "100%"),
      indicatorRow([...output, "会议"], "会议", "≥5场", "5场"),
      indicatorRow([...output, "培训"], "培训", "≥5场", "5场"),
    ];
    expect(headings(told(...rows)).filter((heading) => heading.startsWith("（") && heading.endsWith("指标完成情况"))).toEqual(["（二）项目绩效指标完成情况", "（1）数量指标完成情况", "（2）时效指标完成情况", "（1）社会效益指标完成情况"]);
  });

  test("results without targets close their class in one sentence", () => {
    const text = printed(told(indicatorRow(output, "会议", "≥5场", "5场"), indicatorRow(output, "网站", "", "1个"), indicatorRow(output, "专线", "", "2条")));
    expect(text).toContain("①会议：年度指标值≥5场，实际完成值5场，完成率100.00%，达到指标值。\n②没有设定年度指标值的，实际完成情况为：网站1个，专线2条。");
  });
});
