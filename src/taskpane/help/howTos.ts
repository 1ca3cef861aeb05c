import type { Language } from "../strings/language";

interface HowTo {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** How things are done, step by step. */
export const howTos: Readonly<Record<Language, readonly HowTo[]>> = {
  "zh-CN": [
    {
      id: "start",
      title: "从头到尾怎么做",
      lines: [
        "1. 打开有预算表、决算表、基础数据表或指标评分表的工作簿，面板会自动读取，不改动任何单元格。",
        "2. “选表”：看认出的表对不对，回答单位、年度的问题，补指缺少的数。",
        "3. “核对”：逐项处理对不上的地方；确认没有问题的，写明理由不作为问题。",
        "4. “评分”：只有您知道的项目在这里给分、写扣分原因，再写入绩效评分。",
        "5. “报告”：补齐【待补充】，生成 Word 文档或工作表。",
      ],
    },
    { id: "unrecognised", title: "有的表没有认出来", lines: ["每张表的上方要有表名，如“收入支出决算总表”；表名下面要有表头。", "表里的个别数认不出时，在“选表”里点“指定单元格”，再到表格里点那个数。以后行列移动也能找回。"] },
    { id: "unit", title: "金额单位不对", lines: ["在表的右上方写明“单位：元”或“单位：万元”。", "没有写明，或与其他表对不上时，“选表”里会问，并写出按每种单位读各是多少。回答记在工作簿里。"] },
    { id: "year", title: "换评价年度", lines: ["“选表”里有年度的问题时直接点年份。", "各表的表名或表头要写明年度，如“2024年度”“2024年决算数”。"] },
    { id: "ignore", title: "核对结果里有一条不是问题", lines: ["在那一条下面展开“依据，或不作为问题”，写明理由。理由留在工作簿里，写进“核对结果”，随时可以恢复。"] },
    { id: "manual", title: "在哪里填人工评分", lines: ["在“评分”里填，或在“绩效评分”工作表的黄色单元格里填，两边一致。", "没有给满分的，要写扣分原因；原因会写进报告。"] },
    { id: "blanks", title: "【待补充】怎么补", lines: ["在“报告”里逐处补：文字写入“文字材料”工作表；缺的数到“选表”指定；成文日期在上面填。", "补齐之前，Word 报告每页标“草稿”。"] },
    { id: "word", title: "没看到 Word 文件", lines: ["先看浏览器或 Office 的“下载”文件夹。", "点“没看到文件？”，可以改在浏览器里生成，或复制后粘贴到 Word 里。"] },
    { id: "audit", title: "核对一份已经写好的报告", lines: ["“核对”最下面：粘贴正文，或打开 .docx。每个数都会复算，并与本工作簿对照。"] },
    { id: "privacy", title: "数据会不会传出去", lines: ["不会。读取、计算、生成文件都在本机完成，面板不向外发送任何请求。"] },
    { id: "undo", title: "改错了怎么还原", lines: ["面板只写自己建立的工作表；只有您点了“确认更正”，才改您的单元格。", "在表格里按 Ctrl+Z 还原。"] },
  ],
  "en-US": [
    {
      id: "start",
      title: "From beginning to end",
      lines: [
        "1. Open the workbook with budget, final accounts, basic data or scoring sheet. The pane reads it and changes no cell.",
        "2. Sheets: see whether the tables were taken for what they are, answer the questions of unit and year, point at missing figures.",
        "3. Check: settle what does not tie; what is no problem is set aside with a reason.",
        "4. Score: give the points that only you can give, with reasons; write 绩效评分.",
        "5. Report: fill the blanks, make the Word file or a sheet.",
      ],
    },
    { id: "unrecognised", title: "A table was not recognised", lines: ["Each table needs its title above it, and a header row below the title.", "For a single figure use “Point at a cell”; it is found again when rows or columns move."] },
    { id: "unit", title: "The money unit is wrong", lines: ["Write 单位：元 or 单位：万元 at the upper right of the table.", "Where it is missing or contradicted you are asked, with what each choice would mean. The answer stays in the workbook."] },
    { id: "year", title: "Another year", lines: ["Press the year in the question under Sheets.", "Titles or headers should name their year, such as 2024年度."] },
    { id: "ignore", title: "A finding is no problem", lines: ["Open “Clauses, or set it aside” below it and give the reason. It stays in the workbook and can be brought back."] },
    { id: "manual", title: "Where points are typed", lines: ["Under Score, or in the yellow cells of 绩效评分: both stay in step.", "Less than the full mark needs a reason, which goes into the report."] },
    { id: "blanks", title: "How to fill 【待补充】", lines: ["Under Report, one by one: texts go into 文字材料, figures are pointed at under Sheets, the date is typed above.", "Until then every page of the Word report is marked 草稿."] },
    { id: "word", title: "No Word file to be seen", lines: ["Look into the Downloads folder first.", "“No file to be seen?” offers the browser, or copying into Word."] },
    { id: "audit", title: "Audit a report that is written already", lines: ["At the bottom of Check: paste it, or open a .docx. Every figure is recomputed and held against this workbook."] },
    { id: "privacy", title: "Does data leave the machine?", lines: ["No. Everything happens on this machine; the pane sends no request outside."] },
    { id: "undo", title: "Taking back a mistake", lines: ["The pane writes only into sheets of its own; your cells change only after “Correct it”.", "Ctrl+Z in the sheet takes it back."] },
  ],
};
