import { indicatorDirection } from "../../src/facts/indicatorDirection";

const at = { sheet: "目标", row: 0, column: 0 };

describe("whether more or less is better", () => {
  test.each([
    ["视频会议场次", "155场", "≥"],
    ["办结率", "≥95%", "≥"],
    ["平均办理时间", "≤3天", "≤"],
    ["项目成本", "≤90万元", "≤"],
    ["检查次数", "=4次", "="],
    // no sign, and the name or the unit leaves both ways open
    ["减少公文流转时间", "3天", null],
    ["处理线路中断的时间", "1天", null],
    ["有效投诉", "2件", null],
    ["项目成本", "90万元", null],
    // no number
    ["服务质量", "明显提升", null],
    ["验收", "", null],
  ] as const)("%s %s: %s", (name, target, direction) => {
    expect(indicatorDirection({ name: { text: name, at }, target: { text: target, at } })).toBe(direction);
  });
});
