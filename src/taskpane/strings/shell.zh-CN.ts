import type { Step } from "../store/paneState";

const steps: Readonly<Record<Step, string>> = { tables: "选表", check: "核对", score: "评分", report: "报告" };

/** The words of the frame around the steps. */
export const chinese = {
  product: "绩效自评",
  steps,
  railLabel: "四个步骤",
  stepTodo: (todo: number) => `，还有${todo}项待办`,
  stepDone: "，没有待办",
  stepOpen: "，尚未读取",
  help: "帮助",
  closeHelp: "关闭帮助",
  loading: "正在打开面板…",
  reading: "正在读取工作簿…",
  readingShare: (percent: number) => `正在读取工作簿，${percent}%`,
  stop: "停止",
  readAgain: "重新读取",
  notRead: "尚未读取工作簿",
  read: (tables: number, sheets: number) => `看过${sheets}张工作表，认出${tables}张数据表`,
  stale: "单元格有改动，显示的是改动前的结果",
  working: (what: string) => `正在${what}…`,
  problemTitle: "没有做成",
  retry: "再试一次",
  keptAsBefore: "下面仍是上一次读取的结果。",
  crashTitle: "面板出错了",
  crashText: "工作簿没有变化。请点“重新打开面板”；如果再次出现，请把下面的内容发给维护人员。",
  reopen: "重新打开面板",
  copyDetails: "复制详细内容",
  copied: "已复制",
  chunkTitle: "面板的一部分没有加载",
  chunkText: "可能是网络断开，或服务器上的版本刚刚更新。请点“重新打开面板”。",
  subject: "评价对象",
  department: (name: string) => (name === "" ? "部门整体" : `部门整体：${name}`),
  project: (name: string, index: number) => `项目${index}：${name}`,
  dismiss: "知道了",
} as const;
