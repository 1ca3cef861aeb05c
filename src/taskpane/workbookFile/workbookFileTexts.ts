import type { Total } from "../../scores/score";
import type { Language } from "../delivery/deliveryTexts";

export interface WorkbookFileTexts {
  readonly choose: string;
  readonly chooseAnother: string;
  readonly local: string;
  readonly working: (workbook: string) => string;
  readonly refused: (workbook: string) => string;
  readonly broken: (problem: string) => string;
  readonly subject: string;
  readonly rubric: string;
  readonly total: string;
  readonly grade: string;
  readonly findings: string;
  readonly placeholders: string;
  readonly count: (count: number) => string;
  readonly gradeOf: (total: Total) => string;
  readonly unnamed: string;
}

export const workbookFileTexts: Readonly<Record<Language, WorkbookFileTexts>> = {
  "zh-CN": {
    choose: "选择工作簿…",
    chooseAnother: "换一个工作簿…",
    local: "文件只在本机处理，不上传，原文件不改动。",
    working: (workbook) => `正在读取、评价“${workbook}”……`,
    refused: (workbook) => `“${workbook}”不能评价`,
    broken: (problem) => `程序出错，没有完成（${problem}）。请重新打开这个页面再试；仍不行时把括号里的文字告诉技术人员。`,
    subject: "评价对象",
    rubric: "指标体系",
    total: "总分",
    grade: "等级",
    findings: "核对发现",
    placeholders: "报告里的【待补充】",
    count: (count) => `${count}处`,
    gradeOf: ({ grade, gradeIfEverything, pending }) => (pending === 0 ? grade : gradeIfEverything === grade ? `${grade}（还有${pending}项待评）` : `待定：还有${pending}项待评，“${grade}”至“${gradeIfEverything}”`),
    unnamed: "（未写单位名称）",
  },
  "en-US": {
    choose: "Choose a workbook…",
    chooseAnother: "Choose another workbook…",
    local: "The file is worked on here, on this machine: nothing is uploaded, the file itself is not changed.",
    working: (workbook) => `Reading and evaluating “${workbook}”…`,
    refused: (workbook) => `“${workbook}” cannot be evaluated`,
    broken: (problem) => `The program failed (${problem}). Open this page anew and try again; if it fails again, tell IT the words in brackets.`,
    subject: "Subject",
    rubric: "Rubric",
    total: "Total",
    grade: "Grade",
    findings: "Findings",
    placeholders: "【待补充】 in the report",
    count: (count) => String(count),
    gradeOf: ({ grade, gradeIfEverything, pending }) => (pending === 0 ? grade : gradeIfEverything === grade ? `${grade} (${pending} pending)` : `open: ${pending} pending, ${grade} to ${gradeIfEverything}`),
    unnamed: "(no unit named)",
  },
};
