import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, evaluateNothing } from "../../../src/evaluate";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { reportFrom, styleOf } from "../../../src/report/fromEvaluation";
import { markFinder } from "../../../src/report/marks/findMark";
import { markKey, marksOf } from "../../../src/report/marks/marks";
import { readPassages } from "../../../src/report/marks/passageMarks";
import passages from "../../../src/report/marks/passages.json";
import { allOutlines } from "../../../src/report/outlineById";
import { reportLines } from "../../../src/report/sheets/reportKeys";
import { allRubrics } from "../../../src/rubrics/shipped";

const sample = evaluate(readXlsx(readFileSync(join(__dirname, "../../../assets/samples/baojing-2019.xlsx"))).grids);
if (sample.kind !== "evaluated") throw new Error("the sample is not evaluated");
const { evaluation } = sample;
const hunan = allOutlines.find(({ id }) => id === "hunan-department");
if (!hunan) throw new Error("no outline");
const marks = marksOf(evaluation, hunan, styleOf(hunan));
const find = markFinder(marks);

function told(typed: string): string {
  const found = find(typed);
  if (found.kind === "unknown") return `? ${found.near.join(" ")}`;
  const content = found.mark.content();
  return content.kind === "line" ? content.runs.map(({ text }) => text).join("") : `${content.blocks.length} blocks`;
}

describe("marks of an evaluation", () => {
  // Figures by hand from the sample's sheets: 6 of 11 posts, budget 335.46, income 263.38.
  test.each([
    ["在职人员控制率", "54.55%"],
    ["算式:在职人员控制率", "6÷11×100%"],
    ["得分:在职人员控制率", "5分"],
    ["分值:政府采购执行率", "6分"],
    ["得分:政府采购执行率", "0分"],
    ["扣分:政府采购执行率", "6分"],
    ["扣分原因:在职人员控制率", "无"],
    ["分值:过程", "61分"],
    ["编制数", "11人"],
    ["数:编制数", "11"],
    ["本年收入合计", "263.38万元"],
    ["年度", "2019"],
    ["上年度", "2018"],
    ["部门名称", "保靖县电子政务办公室"],
    ["待评项数", "1项"],
  ])("{{%s}} is %s", (typed, words) => {
    expect(told(typed)).toBe(words);
  });

  test("what another person would type for the same mark is the same mark", () => {
    for (const typed of ["得分：在职人员控制率", "得分 : 在职 人员控制率", "得分:「在职人员控制率」"]) expect(told(typed)).toBe("5分");
  });

  test("a name that nobody knows brings the nearest, and nonsense brings none", () => {
    expect(told("在职人员控制")).toMatch(/^\? 在职人员控制率 /);
    expect(told("天气预报")).toBe("? ");
  });

  test("no two marks are typed alike", () => {
    const keys = marks.map(({ name }) => markKey(name));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe("for every rubric that ships", () => {
  test.each(allRubrics.map(({ id }) => id))("%s: every mark can be told of an empty workbook, and none is empty or half", (id) => {
    const rubric = allRubrics.find((one) => one.id === id);
    const outline = allOutlines.find((one) => one.id === rubric?.outline);
    if (!rubric || !outline) throw new Error(id);
    const contents = marksOf(evaluateNothing(rubric), outline, styleOf(outline)).map((mark) => ({ mark, content: mark.content() }));
    const texts = contents.flatMap(({ content }) => (content.kind === "line" ? [content.runs.map(({ text }) => text).join("")] : []));
    expect(texts.filter((text) => /NaN|undefined|null|Infinity/.test(text))).toEqual([]);
    expect(contents.filter(({ content }) => content.kind === "blocks" && content.blocks.length === 0).map(({ mark }) => mark.name)).toEqual([]);
  });
});

test("a passage that does not load is refused with the path of its fault", () => {
  const faults: string[] = [];
  readPassages({ ...passages, 天气: { department: [{ item: "say", patterns: ["no.such"] }], project: [] } }, faults);
  expect(faults).toEqual([expect.stringContaining("passages.天气.department[0]")]);
});

test("a section holds what a person wrote into the report's sheet, and the rows that were added to it", () => {
  const { blocks } = reportFrom(evaluation, hunan, styleOf(hunan));
  const own = reportLines(blocks).find(({ runs }) => runs.map(({ text }) => text).join("").startsWith("年末编制数"));
  if (!own) throw new Error("no such line");
  const at = { sheet: "绩效报告", row: 9, column: 1 };
  const report = { rewritten: new Map([[own.key, { text: "编制十一人，在职六人。", at }]]), added: new Map([[own.key, [{ text: "另有临聘人员。", at }]]]), unkept: [] };
  const section = marksOf(evaluation, hunan, styleOf(hunan), { report }).find(({ name }) => name === "段落:组织机构及人员情况");
  const content = section?.content();
  const written = content?.kind === "blocks" ? content.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.runs.map(({ text }) => text).join("")] : [])) : [];
  expect(written.slice(-2)).toEqual(["编制十一人，在职六人。", "另有临聘人员。"]);
});
