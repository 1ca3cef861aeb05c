import { factsFromGrids } from "../../../src/facts/fromGrids";
import { formatCellRef } from "../../../src/grid/address";
import { sheet } from "./sheet";

describe("scoring-sheet", () => {
  test("target and actual beside the standard", () => {
    const { scoring } = factsFromGrids([
      sheet("评分", [
        ["2023年度部门整体支出绩效自评指标评分表"],
        ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "目标值", "实际完成值", "自评得分", "备注"],
        ["产出", "数量指标", "高标准农田建设面积", 15, "按完成比例计分", "≥2万亩", "1.8万亩", 15, ""],
        ["", "质量指标", "验收合格率", 10, "100%得满分，每低1个百分点扣1分", "100%", "", 10, ""],
        ["合计", "", "", 25, "", "", "", 25, ""],
      ]),
    ]);
    const said = scoring.map(({ name, target, actual, subtotal }) => [name.text, subtotal, target?.text, actual && formatCellRef(actual.at)]);
    expect(said).toEqual([
      ["高标准农田建设面积", false, "≥2万亩", "评分!G3"],
      ["验收合格率", false, "100%", null],
      ["合计", true, undefined, null],
    ]);
  });
});
