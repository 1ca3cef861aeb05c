import type { Block, Run } from "../../../src/report/block";
import { blanksOf } from "../../../src/taskpane/work/blanksOf";

const cell = { sheet: "指标", row: 3, column: 4 };
const text = (words: string): Run => ({ kind: "text", text: words });
const asks = (words: string, fill?: Extract<Run, { readonly kind: "placeholder" }>["fill"]): Run => ({ kind: "placeholder", text: `【待补充：${words}】`, ...(fill ? { fill } : {}) });
const paragraph = (...runs: readonly Run[]): Block => ({ kind: "paragraph", runs });
const heading = (words: string): Block => ({ kind: "heading", level: 1, runs: [text(words)] });
const blanks = (...blocks: readonly Block[]) => blanksOf({ blocks } as unknown as Parameters<typeof blanksOf>[0]);

test("none where nothing is missing", () => {
  expect(blanks(heading("一、概况"), paragraph(text("齐全。")))).toEqual([]);
});

test("each in reading order, under the heading it stands below", () => {
  const found = blanks(paragraph(asks("依据")), heading("一、概况"), paragraph(asks("职能", { by: "text", topic: "duties" })), heading("二、支出"), paragraph(asks("决算数", { by: "data", at: [] })));
  expect(found).toEqual([
    { heading: "", text: "【待补充：依据】", fill: null },
    { heading: "一、概况", text: "【待补充：职能】", fill: { by: "text", topic: "duties" } },
    { heading: "二、支出", text: "【待补充：决算数】", fill: { by: "data", at: [] } },
  ]);
});

test("what a sentence lacks without saying where leads to the cells of the same sentence", () => {
  const [blank] = blanks(paragraph({ kind: "user", text: "接入单位", at: cell }, asks("接入单位的偏差原因")));
  expect(blank?.fill).toEqual({ by: "data", at: [cell] });
});

test("one that the clerk left in a text of their own leads to that cell", () => {
  const [first, second] = blanks(paragraph({ kind: "user", text: "建立【待补充：日期】并公开【待补充】。", at: cell }));
  expect([first?.text, second?.text]).toEqual(["【待补充：日期】", "【待补充】"]);
  expect(first?.fill).toEqual({ by: "data", at: [cell] });
});

test("an attachment is a heading too, and every empty cell of its table is a blank", () => {
  const table: Block = { kind: "table", rows: [[{ runs: [text("项目")] }, { runs: [{ kind: "placeholder", text: "【待补充】" }] }]] } as unknown as Block;
  const attachment = { kind: "attachment", number: 1, name: "自评表" } as unknown as Block;
  expect(blanks(attachment, table)).toEqual([{ heading: "自评表", text: "【待补充】", fill: null }]);
});
