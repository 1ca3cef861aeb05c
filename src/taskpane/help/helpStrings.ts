import type { Language } from "../strings/language";
import type { Widened } from "../strings/widened";
import type { TopicKind } from "./topics";

const kinds: Readonly<Record<TopicKind, string>> = { howTo: "怎么做", function: "PERF 函数", rate: "比率", finding: "核对项目" };

const chinese = {
  title: "帮助",
  search: "搜索帮助",
  hint: "如 三公经费、单位、TIE",
  found: (count: number) => `${count}条`,
  nothing: "没有找到。换个词试试，如“预算”“单位”“扣分”。",
  kinds,
  language: "语言 Language",
  tools: "工具",
  repair: "修复 #NAME?",
  repairText: (count: number) => `有${count}个单元格的 PERF 公式没有算出来（#NAME?）。重新输入一遍即可恢复，公式不变。`,
  repairNone: "没有需要修复的 PERF 公式。",
  repairDoing: "修复公式",
  repairDone: (count: number) => `已重新输入${count}个公式`,
  leave: "去掉 PERF 公式",
  leaveText: (count: number) => `有${count}个单元格用了 PERF 函数。发给没有本加载项的人之前，可换成 Excel 自带的公式（数值相同，没有对应写法的换成数值），或全部换成数值。`,
  leaveNone: "工作簿里没有 PERF 公式，可以直接发给别人。",
  leaveNative: "换成 Excel 自带公式",
  leaveValues: "换成数值",
  leaveConfirm: (how: string, count: number) => `${how}：确认改写${count}个单元格`,
  leaveDoing: "改写公式",
  leaveDone: (count: number) => `已改写${count}个公式；如需还原，请在表格里按 Ctrl+Z`,
} as const;

export type HelpStrings = Widened<typeof chinese>;

const english: HelpStrings = {
  title: "Help",
  search: "Search help",
  hint: "such as execution, unit, TIE",
  found: (count) => `${count}`,
  nothing: "Nothing found. Try another word, such as budget, unit, points.",
  kinds: { howTo: "How to", function: "PERF functions", rate: "Rates", finding: "Checks" },
  language: "语言 Language",
  tools: "Tools",
  repair: "Repair #NAME?",
  repairText: (count) => `${count} cells with PERF formulas show #NAME?. Entering them anew brings them back; the formulas stay.`,
  repairNone: "No PERF formula needs repair.",
  repairDoing: "Repairing formulas",
  repairDone: (count) => `${count} formulas were entered anew`,
  leave: "Take out PERF formulas",
  leaveText: (count) => `${count} cells use PERF functions. Before you send the workbook to people without the add-in, turn them into formulas of Excel itself (same numbers; where there is none, the value) or all into values.`,
  leaveNone: "There is no PERF formula: the workbook can be sent as it is.",
  leaveNative: "Into Excel formulas",
  leaveValues: "Into values",
  leaveConfirm: (how, count) => `${how}: rewrite ${count} cells`,
  leaveDoing: "Rewriting formulas",
  leaveDone: (count) => `${count} formulas were rewritten; Ctrl+Z in the sheet takes it back`,
};

export const helpStrings: Readonly<Record<Language, HelpStrings>> = { "zh-CN": chinese, "en-US": english };
