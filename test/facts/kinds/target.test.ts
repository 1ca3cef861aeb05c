import { facts, kinds, sheet } from "./sheet";

describe("绩效目标表", () => {
  test("budget disclosure: several projects in one list, 指标性质 and 度量单位 apart", () => {
    const list = sheet("目标", [
      ["项目支出绩效目标表（2023年）"],
      ["单位名称、项目名称", "项目年度绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "指标属性", "指标内容"],
      ["网络运维", "全年不断网", "产出指标", "质量指标", "在线率", "≥", "99", "%", "定量", "按月统计"],
      [null, null, "效益指标", "社会效益", "办事便利", "=", "明显提高", "是/否", "定性", null],
      ["大厅改造", "按期完工", "产出指标", "时效指标", "完工时间", "≤", "12", "月", "定量", null],
    ]);
    expect(facts(list).indicators.map(({ path, target }) => [path.join("/"), target?.text])).toEqual([
      ["产出指标/质量指标/在线率", "≥99%"],
      ["效益指标/社会效益/办事便利", "=明显提高"],
      ["产出指标/时效指标/完工时间", "≤12月"],
    ]);
  });

  test("a blank 一级 or 二级 continues the one above; one that stands nowhere is left out, and no name takes its place", () => {
    const list = sheet("目标", [
      ["2022年度绩效目标完成情况表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"],
      ["产出指标", null, "维修路灯", "300盏", "310盏"],
      [null, null, "新装路灯", "50盏", "50盏"],
      [null, "质量指标", "亮灯率", "98%", "99%"],
      [null, null, "合格率", "100%", "100%"],
      ["效益指标", null, "夜间出行", "方便", "方便"],
    ]);
    expect(facts(list).indicators.map(({ path }) => path.join("/"))).toEqual([
      "产出指标/维修路灯",
      "产出指标/新装路灯",
      "产出指标/质量指标/亮灯率",
      "产出指标/质量指标/合格率",
      "效益指标/夜间出行",
    ]);
  });

  test("a table of contents and a scoring sheet are none", () => {
    expect(kinds(sheet("目录", [["目录"], [1, "部门收支总表"], [2, "项目支出绩效目标表"]]))).toEqual([]);
    expect(kinds(sheet("评分", [["绩效目标评分表"], ["三级指标", "指标值", "分值", "得分"], ["在线率", "99%", 10, 10]]))).not.toContain("target");
  });
});
