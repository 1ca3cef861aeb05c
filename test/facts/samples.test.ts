import { sampleSheets } from "../../assets/samples/build/samples";
import type { Facts } from "../../src/facts/facts";
import { factsFromGrids } from "../../src/facts/fromGrids";
import { formatCellRef } from "../../src/grid/address";
import { gridOf } from "./gridOf";
import { saidBy } from "./kinds/sheet";
import { expectedFigures } from "./sampleFigures";

const recognised: Readonly<Record<string, Facts>> = Object.fromEntries(
  Object.entries(sampleSheets).map(([name, sheets]) => [name, factsFromGrids(sheets.map(gridOf))]),
);

function sample(name: string): Facts {
  const found = recognised[name];
  if (!found) throw new Error(`no sample ${name}`);
  return found;
}

describe("every figure of the published report that the sheets hold is a known fact, and nothing else is", () => {
  test.each(Object.keys(sampleSheets))("%s", (name) => {
    expect(saidBy(sample(name))).toEqual(expectedFigures[name]);
  });
});

describe("what the sheets are about", () => {
  test.each([
    ["baojing-2019", "保靖县电子政务办公室", 2019, null, 0],
    ["kaiyuan-2018", "开远市网络管理中心", 2018, null, 4],
    ["baoshan-2018", "保山市政务服务管理局", 2018, "“互联网+政务服务”智能化设备采购建设项目", 1],
    ["zhanjiang-2021", "湛江市政务服务数据管理局", 2021, null, 0],
    ["ningde-2018", "宁德市数字宁德建设办公室", 2018, "政务网等运行维护费", 0],
  ] as const)("%s", (name, organisation, year, project, forms) => {
    const { organisation: said, year: of, project: named, projects } = sample(name);
    expect([said?.text, of, named?.text ?? null, projects.length]).toEqual([organisation, year, project, forms]);
  });

  test("the four projects of Kaiyuan, each with its target and without money", () => {
    const { projects } = sample("kaiyuan-2018");
    expect(projects.map(({ project }) => project?.text)).toEqual([
      "市级电子政务横向网和行政中心互联网接入租用费",
      "视频接访和集中联合接访系统租用费",
      "网管中心网络租用费",
      "乡镇村级信访视频接访系统租用费",
    ]);
    expect(projects.flatMap(({ indicators }) => indicators.map(({ target }) => target?.text))).toEqual(["100%", "100%", "100%", "100%"]);
    expect(projects.flatMap(({ facts }) => facts.filter(({ state }) => state !== "missing"))).toEqual([]);
  });
});

describe("targets and results", () => {
  test("Baoshan: a target split over three columns is one, results without target stay without", () => {
    const { indicators } = sample("baoshan-2018");
    expect(indicators).toHaveLength(29);
    const told = indicators.map(({ path, target, actual }) => [path.join("/"), target?.text ?? null, actual?.text ?? null]);
    expect(told[0]).toEqual(["产出指标/数量指标/智能排队叫号系统", null, "1套"]);
    expect(told[20]).toEqual(["产出指标/数量指标/签证评价一体机", null, "100台"]);
    expect(told[25]).toEqual(["效益指标/社会效益指标/网上申报办理的事项", "≥80%", null]);
    expect(told[26]).toEqual(["效益指标/社会效益指标/网上可办率", null, "86.73%"]);
    expect(told[27]).toEqual(["效益指标/社会效益指标/办理审批服务事项", null, "287,794件"]);
    expect(told[28]).toEqual(["满意度指标/服务对象满意度/服务对象满意度", null, "100.00%"]);
  });

  test("Ningde: reference, target, result and completion as printed", () => {
    const { indicators } = sample("ningde-2018");
    expect(indicators).toHaveLength(24);
    const meetings = indicators.find(({ name }) => name.text === "视频会议场次数量");
    expect([meetings?.path.slice(0, 2), meetings?.target?.text, meetings?.actual?.text, meetings?.completion?.text]).toEqual([["产出目标", "数量目标"], "155场", "162场", "104.52%"]);
    expect(meetings?.actual && formatCellRef(meetings.actual.at)).toBe("绩效目标!F15");
    expect(indicators[0]?.actual?.text).toBe("7*24小时");
  });

  test("Kaiyuan and Zhanjiang: results of the year's work", () => {
    const kaiyuan = sample("kaiyuan-2018").indicators.map(({ name, actual }) => `${name.text} ${actual?.text ?? "—"}`);
    expect(kaiyuan).toContain("保障视频会议 207场");
    expect(kaiyuan).toContain("办公平台收发公文 35961份");
    const zhanjiang = sample("zhanjiang-2021").indicators.map(({ name, actual }) => `${name.text} ${actual?.text ?? "—"}`);
    expect(zhanjiang).toContain("群众诉求 65.2万宗");
    expect(zhanjiang).toContain("热线办结率 99.97%");
    expect(zhanjiang).toHaveLength(18);
  });
});

describe("scoring sheets as printed, slips included", () => {
  test("Ningde: 37 criteria, full marks that sum to 102 and points that sum to 95, said to be 100 and 94", () => {
    const { scoring, grade } = sample("ningde-2018");
    const criteria = scoring.filter(({ subtotal }) => !subtotal);
    expect(criteria).toHaveLength(37);
    expect(sum(criteria.map(({ full }) => Number(full?.value)))).toBe(102); // 31 + 30 + 41
    expect(sum(criteria.map(({ claimed }) => Number(claimed?.value)))).toBe(95); // 30 + 24 + 41
    const sums = scoring.filter(({ subtotal }) => subtotal).map(({ path, full, claimed }) => [path.join("/"), Number(full?.value), Number(claimed?.value)]);
    expect(sums).toEqual([["投入", 30, 30], ["过程", 30, 24], ["产出与效益", 40, 40], ["", 100, 94]]);
    expect(grade?.text).toBe("优秀");
  });

  test("Zhanjiang: 30 criteria in four parts, no 分值 and no points but 100 in all", () => {
    const { scoring } = sample("zhanjiang-2021");
    const criteria = scoring.filter(({ subtotal }) => !subtotal);
    expect(criteria).toHaveLength(30);
    expect([...new Set(criteria.map(({ path }) => path[0]))]).toEqual(["预算编制情况", "预算执行情况", "预算监督情况", "预算使用效益"]);
    expect(criteria.filter(({ full, claimed }) => full !== null || claimed !== null)).toEqual([]);
    expect(scoring.filter(({ subtotal }) => subtotal).map(({ full, claimed }) => [Number(full?.value), Number(claimed?.value)])).toEqual([[100, 100]]);
  });
});

describe("what must be asked, and what must not", () => {
  test.each(Object.keys(sampleSheets))("%s: nothing is asked and nothing is contradictory", (name) => {
    const { questions, facts } = sample(name);
    expect(questions.map(({ code }) => code)).toEqual([]);
    expect(facts.filter(({ state }) => state === "contradictory" || state === "unreadable")).toEqual([]);
  });

  test.each([
    ["kaiyuan-2018", ["carryover.opening", "carryover.closing", "threePublic.actual", "general.personnel", "general.publicOutlay"]],
    ["baoshan-2018", ["budget.initial", "form.initial.appropriation"]],
    ["zhanjiang-2021", ["carryover.closing", "income.general", "spend.grandTotal"]],
  ] as const)("%s: what the report does not print is missing, never zero", (name, ids) => {
    expect(ids.map((id) => sample(name).facts.find((fact) => fact.id === id)?.state)).toEqual(ids.map(() => "missing"));
  });

  test("hidden lists, a table of contents and notes on filling in are no tables", () => {
    const hidden = new Set(["目录", "填表说明", "选项", "Sheet1"]);
    expect(Object.values(recognised).flatMap(({ tables }) => tables.filter(({ sheet }) => hidden.has(sheet)))).toEqual([]);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
