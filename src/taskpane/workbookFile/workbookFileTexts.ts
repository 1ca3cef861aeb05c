import type { Total } from "../../scores/score";
import type { Language } from "../delivery/deliveryTexts";

export interface WorkbookFileTexts {
  readonly choose: string;
  readonly chooseAnother: string;
  readonly local: string;
  readonly working: (workbook: string) => string;
  readonly refused: (workbook: string) => string;
  /** What is to be chosen first, and where: it stays in the workbook. */
  readonly asks: Readonly<Record<"year" | "rubric", string>>;
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
    asks: {
      year: "工作簿里的表都没有写年度。请在 Excel 的绩效自评面板（或浏览器工作台）里打开它，在“选表”里填评价年度并保存，再回到这里重新选择；也可以在表名里写上年度，如“2024年度”。",
      rubric: "看不出用哪套指标体系。请在 Excel 的绩效自评面板（或浏览器工作台）里打开它，在“选表”里选定一套并保存，再回到这里重新选择。",
    },
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
    asks: {
      year: "No table of the workbook names a year. Open it in the pane in Excel (or in the browser workbench), type the year under Sheets, save, and choose it here again; or write the year into the tables’ titles, such as 2024年度.",
      rubric: "The workbook does not say which rubric it is scored by. Open it in the pane in Excel (or in the browser workbench), choose one under Sheets, save, and choose it here again.",
    },
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
