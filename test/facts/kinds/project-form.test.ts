import { facts, kinds, known, sheet } from "./sheet";

/** The national form as a county filled it in: the total row is left at zero, the money stands beneath. */
const national = sheet("自评表", [
  ["项目支出绩效自评表"],
  ["（2022年度）"],
  ["项目名称", null, "农村公路养护"],
  ["主管部门", null, "某区交通局", null, "实施单位", "某区公路站"],
  ["项目资金\n（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 0, 0, 0, 10, 0, 0],
  [null, "其中：当年财政拨款", 90, 89.974, 89.974, "—", null, "—"],
  [null, "上年结转资金", null, null, null, "—", null, "—"],
  [null, "其他资金", null, null, null, "—", null, "—"],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
  [null, "产出指标", "数量指标", "养护里程", "≥50公里", "52公里", 50, 50, null],
  [null, "效益指标", "社会效益指标", "群众出行", "效果明显", "达成预期指标", 30, 28, null],
  [null, "满意度指标", "服务对象满意度", "村民满意度", "≥95%", "96%", 10, 10, null],
  ["总分", null, null, null, null, null, 100, 88, null],
], ["A14:F14", "A5:A9", "A10:A13"]);

describe("项目支出绩效自评表", () => {
  test("national: the 其中 rows stand in for a total left at zero", () => {
    expect(known(national)).toMatchObject({
      "budget.initial@2022": "90万元 自评表!C7",
      "budget.adjusted@2022": "89.974万元 自评表!D7",
      "spend.total@2022": "89.974万元 自评表!E7",
      "printed.total@2022": "88分 自评表!H14",
    });
    expect(facts(national).project?.text).toBe("农村公路养护");
    expect(facts(national).indicators.map(({ target, actual, claimed }) => [target?.text, actual?.text, claimed?.value.toFixed()])).toEqual([
      ["≥50公里", "52公里", "50"],
      ["效果明显", "达成预期指标", "28"],
      ["≥95%", "96%", "10"],
    ]);
  });

  test("四川: 调整后预算数, 指标性质 in a column of its own, 权重 for 分值", () => {
    const sichuan = sheet("附表", [
      ["部门预算项目支出绩效自评表（2022年度）"],
      ["项目名称", "基层文化活动"],
      ["年度预算数（万元）", null, "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因"],
      [null, "总额", 120, 110, 99, "90%", 10, 9, null],
      [null, "其中：财政资金", 120, 110, 99, "/", "/", "/", null],
      [null, "财政专户管理资金", null, null, null, "/", "/", "/", null],
      [null, "单位资金", null, null, null, "/", "/", "/", null],
      [null, "其他资金", null, null, null, "/", "/", "/", null],
      ["绩效指标（90分）", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"],
      [null, "产出指标", "数量指标", "演出场次", "≥", 20, "场", 18, 40, 36, "两场因雨取消"],
      [null, "效益指标", "社会效益指标", "文化氛围", "定性", "优良中低差", null, "良", 30, 27, null],
      [null, "满意度指标", "满意度指标", "观众满意度", "≥", 90, "%", 93, 20, 20, null],
    ], ["A3:A8"]);
    expect(known(sichuan)).toEqual({
      "budget.initial@2022": "120万元 附表!C4",
      "budget.adjusted@2022": "110万元 附表!D4",
      "spend.total@2022": "99万元 附表!E4",
      "printed.executionFull@2022": "10分 附表!G4",
      "printed.executionPoints@2022": "9分 附表!H4",
      "printed.execution@2022": "90% 附表!F4",
      "form.initial.appropriation@2022": "120万元 附表!C5",
      "form.adjusted.appropriation@2022": "110万元 附表!D5",
      "form.spend.appropriation@2022": "99万元 附表!E5",
    });
    expect(facts(sichuan).indicators.map(({ target, actual, full }) => [target?.text, actual?.text, full?.value.toFixed()])).toEqual([
      ["≥20场", "18场", "40"],
      ["优良中低差", "良", "30"],
      ["≥90%", "93%", "20"],
    ]);
  });

  test("湖北: no column for weights, which stand behind the names", () => {
    const hubei = sheet("自评", [
      ["项目支出绩效自评表"],
      ["（2023年度）"],
      ["项目名称", null, "农村公路养护"],
      ["项目资金（万元）", null, "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"],
      [null, "年度财政资金总额", 100, 90, "90%", 18],
      ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
      ["产出指标（40分）", "数量指标", "养护里程（20分）", "≥100公里", "100公里", 20],
      [null, "质量指标", "合格率（20 分）", "100%", "100%", 20],
    ]);
    expect(facts(hubei).indicators.map(({ path, full }) => [path[0], full?.value.toFixed()])).toEqual([["产出指标", "20"], ["产出指标", "20"]]);
  });

  test("重庆: the target that was adjusted in the year counts", () => {
    const chongqing = sheet("自评", [
      ["2021年度项目自评表"],
      ["项目名称", "智慧城管"],
      ["单位：万元"],
      [null, "年初预算数", "全年（调整）预算数", "全年执行数", "执行率（%）", "执行率权重", "执行率得分"],
      ["年度总金额", 100, 100, 76, 76, 10, 7.6],
      ["指标名称", "计量单位", "指标性质", "年初指标值", "调整指标值", "全年完成值", "得分系数（%）", "指标权重（分）", "指标得分（分）", "是否核心指标"],
      ["监控点位", "个", "≥", 300, 280, 280, 100, 50, 50, "是"],
      ["平台在线率", "%", "≥", 98, null, 99, 100, 40, 40, "否"],
    ]);
    expect(facts(sheet("自评", [["2021年度项目自评表"]])).tables).toEqual([]);
    expect(known(chongqing)).toMatchObject({ "budget.adjusted@2021": "100万元 自评!C5", "spend.total@2021": "76万元 自评!D5", "printed.execution@2021": "76% 自评!E5" });
    expect(facts(chongqing).indicators.map(({ target, actual, claimed }) => [target?.text, actual?.text, claimed?.value.toFixed()])).toEqual([
      ["≥280个", "280个", "50"],
      ["≥98%", "99%", "40"],
    ]);
  });

  test("湖北: letters in the headers, 执行率 for 20 points", () => {
    const hubei = sheet("自评", [
      ["2020年度城市绿化项目自评表"],
      ["单位名称：某市园林局"],
      ["项目名称", "城市绿化"],
      ["预算执行情况（万元）（20分）", null, "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"],
      [null, "年度财政资金总额", 500, 450, "90%", 18],
      ["年度绩效目标1（80分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
      [null, "产出指标", "数量指标", "新增绿地", "≥3公顷", "3.2公顷", 40],
    ], ["A4:A5"]);
    expect(known(hubei)).toMatchObject({ "budget.adjusted@2020": "500万元 自评!C5", "spend.total@2020": "450万元 自评!D5", "printed.execution@2020": "90% 自评!E5" });
    expect(facts(hubei).indicators.map(({ target, actual }) => [target?.text, actual?.text])).toEqual([["≥3公顷", "3.2公顷"]]);
  });

  test("a department's form is none of a project", () => {
    const department = sheet("整体", [["部门整体支出绩效自评表"], ["2022年度", "单位：万元"], [null, "全年预算数", "全年执行数"], ["合计", 100, 90]]);
    expect(kinds(department)).toEqual(["department-form"]);
  });

  test("an empty form is recognised and says nothing; a notice about forms is no form", () => {
    expect(known(sheet("空表", [["项目支出绩效自评表"], [null, "全年预算数", "全年执行数", "执行率"], ["年度资金总额", null, null, null]]))).toEqual({});
    expect(kinds(sheet("通知", [["请于5月20日前报送项目支出绩效自评表。"], ["报送人数", 3]]))).toEqual([]);
  });
});
