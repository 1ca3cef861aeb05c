import type { Language } from "../delivery/deliveryTexts";

export interface WordTexts {
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly end: string;
  readonly replace: string;
  readonly replaceWarning: string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: string;
  readonly insertedNote: string;
  readonly orSave: string;
}

export const wordTexts: Readonly<Record<Language, WordTexts>> = {
  "zh-CN": {
    title: "绩效自评报告",
    about: "选一个工作簿，就在这里打分、核对，再把报告插入这份文档。",
    place: "插入到哪里",
    end: "文档末尾",
    replace: "替换全文",
    replaceWarning: "文档里现有的内容会被报告取代；要找回，请马上按 Ctrl+Z。",
    insert: "插入报告",
    inserting: "正在插入……",
    inserted: "报告已插入这份文档。",
    insertedNote: "页边距、页码由这份文档自己的页面设置决定；要完全符合公文格式，请用下面单独保存的 Word 文件。",
    orSave: "单独保存",
  },
  "en-US": {
    title: "Self-evaluation report",
    about: "Choose a workbook: it is scored and checked here, and its report inserted into this document.",
    place: "Where to insert it",
    end: "At the end of the document",
    replace: "In place of everything",
    replaceWarning: "The report takes the place of what the document holds now; press Ctrl+Z at once to get it back.",
    insert: "Insert the report",
    inserting: "Inserting…",
    inserted: "The report was inserted into this document.",
    insertedNote: "Margins and page numbers are this document’s own; for the official layout throughout use the separate Word file below.",
    orSave: "As a file of its own",
  },
};
