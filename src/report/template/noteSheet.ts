import type { Rubric } from "../../rubrics/rubric";
import type { PlainCell, PlainSheet } from "../plainSheet";
import { sheetStyles } from "../sheetStyles";

const sheet = "填写说明";
const unitCell = `${sheet}!$B$2`;
const yearCell = `${sheet}!$B$3`;

/** The title of a table: the year is typed once, on the note sheet, and stands in every title. */
export function titleFormula(title: string, year: number | null): Pick<PlainCell, "formula" | "text"> {
  return { formula: `IF(${yearCell}="","",${yearCell}&"年度")&"${title}"`, text: year === null ? title : `${year}年度${title}` };
}

export const unitFormula: Pick<PlainCell, "formula" | "text"> = { formula: `"编制单位："&${unitCell}`, text: "编制单位：" };

/** The first sheet: whose workbook it is, of which year, and how to fill it. */
export function noteSheet({ title, id, weights, indicators = [] }: Rubric, year: number | null): PlainSheet {
  const lines = [
    `指标体系：${title["zh-CN"]}（${id}）`,
    "黄底的单元格要填；白底的数可以不填，填了会写进自评报告。",
    "没有发生的填 0；空着的视为没有填，程序不会当作 0。",
    "金额按各页右上角的单位填写，改用元时先改那里的单位。",
    ...(weights === "fromSheet" ? ["部分分值由单位或本级财政确定，请在“分值”一列填写，合计应等于满分。"] : []),
    ...(indicators.length > 0 ? ["绩效指标每行写一个，行数不够时在中间插入；各行分值之和等于该部分的总分。"] : []),
    "填好后保存，用加载项或命令行 perf evaluate 评价；缺什么、哪里对不上，核对结果里会写明。",
  ];
  return {
    name: sheet,
    cells: [
      { row: 0, column: 0, text: "绩效自评工作簿填写说明", look: sheetStyles.title },
      { row: 1, column: 0, text: "单位名称", look: sheetStyles.label },
      { row: 1, column: 1, look: sheetStyles.inputText, prompt: { title: "单位名称", text: "单位全称，写进每张表和报告。" } },
      { row: 2, column: 0, text: "评价年度", look: sheetStyles.label },
      {
        row: 2,
        column: 1,
        ...(year === null ? {} : { number: String(year) }),
        look: { ...sheetStyles.input, horizontal: "left", numberFormat: "0" },
        prompt: { title: "评价年度", text: "四位数，例如 2024；写进每张表的表名。" },
        allow: { kind: "decimal", from: "2000", to: "2100" },
      },
      ...lines.map((text, index): PlainCell => ({ row: index + 4, column: 0, text: `${index + 1}. ${text}`, look: sheetStyles.paragraph })),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }, ...lines.map((_, index) => ({ top: index + 4, left: 0, bottom: index + 4, right: 1 }))],
    columnWidths: [18, 70],
    print: { landscape: false, repeatRows: null, fitToWidth: true },
  };
}
