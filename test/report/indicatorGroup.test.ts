import { indicatorClass } from "../../src/report/indicatorClass";
import { indicatorGroup } from "../../src/report/indicatorGroup";
import { indicatorRow } from "./factsOf";

describe("under which class an indicator is told", () => {
  test.each([
    ["the second level of the form", ["产出指标", "数量指标"], "会议场次", "数量", "output"],
    ["a level in other words", ["产出目标", "时效目标"], "付款时间", "时效", "output"],
    ["the recogniser sets the name itself last", ["产出指标", "质量指标", "验收合格率"], "验收合格率", "质量", "output"],
    ["cost as a first level (财预〔2021〕101号)", ["成本指标", "社会成本指标"], "搬迁户数", "成本", "output"],
    ["a benefit stays one though its name speaks of satisfaction", ["效益指标", "社会效益指标", "网民满意率"], "网民满意率", "社会效益", "benefit"],
    ["satisfaction below 效益", ["效益", "服务对象满意"], "线路通畅满意率", "满意度", "satisfaction"],
    ["sustainable", ["效益指标", "可持续影响指标"], "设备使用年限", "可持续影响", "benefit"],
    ["ecology and environment", ["效益指标", "生态环境效益"], "绿化面积", "生态效益", "benefit"],
    ["a level that names two tells nothing", ["经济效益和社会效益"], "带动就业", null, "benefit"],
    ["a unit's own level", ["产出和效益"], "自助机", null, "output"],
    ["a unit's own level, and a name that tells", ["产出和效益"], "热线满意率", "满意度", "satisfaction"],
    ["no level at all", [], "巡检次数", null, "output"],
  ] as const)("%s", (_, path, name, group, kind) => {
    const row = indicatorRow(path, name, "", "1");
    expect([indicatorGroup(row), indicatorClass(row)]).toEqual([group, kind]);
  });
});
