import type { MarkGroup } from "../../report/marks/mark";
import { markGroups } from "../../report/marks/mark";
import type { ListedMarks } from "../listedMarks";
import { contentInWords } from "../listedMarks";
import { textTable } from "./table";

const groupNames: Readonly<Record<MarkGroup, string>> = {
  whole: "总体（写在句子里）",
  score: "得分（写在句子里）",
  rate: "指标值（写在句子里；“数:”不带单位，“算式:”给出计算过程）",
  fact: "基础数据（写在句子里；“数:”不带单位）",
  section: "段落（标记独占一段）",
  table: "表格（标记独占一段）",
  chart: "图（标记独占一段）",
};

/** The outlines, then the marks by group, each with what it holds now where there is a workbook. */
export function marksText(listed: ListedMarks): string {
  const { outlines, outline, rubric } = listed;
  const outlineTable = textTable(["报告提纲", "名称"], outlines.map(({ id, label }) => [id, label["zh-CN"]]));
  const head = `报告提纲（perf evaluate 工作簿 --report 编号）：\n${outlineTable}\n\nWord 模板可用的标记（提纲 ${outline.id}，指标体系 ${rubric.id}）：\n在模板里写成 {{名称}}，全角、半角和空格都可以。`;
  return `${[head, ...markGroups.map((group) => groupText(group, listed))].filter((part) => part !== "").join("\n")}\n`;
}

/** Of the facts, only those that the workbook tells: the dictionary has some hundred more. */
function groupText(group: MarkGroup, { marks, filled }: ListedMarks): string {
  const own = marks.filter((mark) => mark.group === group && !mark.name.startsWith("数:")).map((mark) => ({ name: mark.name, content: filled ? contentInWords(mark) : "" }));
  const shown = group === "fact" && filled ? own.filter(({ content }) => !content.startsWith("【待补充")) : own;
  if (shown.length === 0) return "";
  const rows = shown.map(({ name, content }) => [`{{${name}}}`, ...(filled ? [content] : [])]);
  const table = textTable(["标记", ...(filled ? ["现在的内容"] : [])], rows, filled ? [44, 64] : [64]);
  const more = own.length - shown.length;
  return `\n${groupNames[group]}\n${table}${more > 0 ? `\n另有${more}项本工作簿没有，写在模板里会显示【待补充：……】；全部名称见 perf report --marks。` : ""}`;
}
