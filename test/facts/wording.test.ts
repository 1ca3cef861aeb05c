import { headerWording, wording } from "../../src/facts/wording";

describe("a label taken apart", () => {
  const labels: readonly (readonly [string, Partial<ReturnType<typeof wording>>])[] = [
    ["本 年 收 入 合 计", { core: "本年收入合计", year: null, unit: null, part: false }],
    ["（一）预算数（万元）", { core: "预算数", unit: "万元" }],
    ["其中：（1）公务用车运行维护费", { core: "公务用车运行费", part: true }],
    ["2018年决算数", { core: "决算数", year: { absolute: 2018 } }],
    ["上年决算数", { core: "决算数", year: { relative: -1 } }],
    ["上年结转", { core: "上年结转", year: null }],
    ["比上年增减额", { core: "增减额", year: null }],
    ["年末结转和结余", { core: "年末结转结余" }],
    ["“三公”经费", { core: "三公经费" }],
    ["三「公」经费", { core: "三公经费" }],
    ["万元", { core: "", unit: "万元" }],
    ["3.公务接待费", { core: "公务接待费" }],
    ["201一般公共服务支出", { core: "一般公共服务支出" }],
    ["30101 基本工资", { core: "基本工资" }],
    ["2010301-行政运行", { core: "行政运行" }],
    ["200万元", { core: "200万元" }],
    ["300个社区", { core: "300个社区" }],
    ["2019年度支出", { core: "支出", year: { absolute: 2019 } }],
  ];
  test.each(labels)("%s", (text, expected) => expect(wording(text)).toMatchObject(expected));

  test.each([["预算数（A）", "预算数"], ["执行率（B/A）", "执行率"], ["小计④=①+②+③", "小计"], ["得分（20分*执行率）", "得分"]])("header %s", (text, core) => {
    expect(headerWording(text).core).toBe(core);
  });
});
