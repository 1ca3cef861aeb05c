import { outlineById } from "../../../src/report/outlineById";
import type { KeptRow } from "../../../src/report/sheets/keptRows";
import { textsSheet } from "../../../src/report/sheets/textsSheet";
import { askedTopics } from "../../../src/report/template/textsTable";

const outline = outlineById("hunan-department");
if (!outline) throw new Error("the outline does not ship");
const kept = (text: string): KeptRow => ({ at: {}, beyond: [], typed: { content: { text } } });
const contents = (sheet: ReturnType<typeof textsSheet>) => {
  const rows = sheet.cells.filter(({ column, row }) => column === 0 && row > 1);
  return new Map(rows.map(({ row, text }) => [text, sheet.cells.find((cell) => cell.row === row && cell.column === 2)?.text]));
};

test("a row for every topic that the outline asks for, with what to write", () => {
  const sheet = textsSheet(outline, new Map());
  expect([...contents(sheet).keys()]).toEqual(askedTopics(outline).map(({ topic }) => topic));
  const prompts = sheet.cells.filter(({ column, row }) => column === 2 && row > 1).map(({ prompt }) => prompt?.text);
  expect(prompts.length).toBeGreaterThan(3);
  expect(prompts.every((prompt) => /请写|可以不写/.test(prompt ?? ""))).toBe(true);
});

test("what stood there stays in its row", () => {
  const [first] = askedTopics(outline);
  if (!first) throw new Error("the outline asks for no text");
  const sheet = contents(textsSheet(outline, new Map([[first.topic, kept("第一行\n第二行")]])));
  expect(sheet.get(first.topic)).toBe("第一行\n第二行");
  expect([...sheet.values()].filter((text) => text !== undefined)).toHaveLength(1);
});

test("a text that this outline does not ask for is not lost", () => {
  const sheet = contents(textsSheet(outline, new Map([["somethingElse", kept("别的提纲要的内容")]])));
  expect(sheet.get("somethingElse")).toBe("别的提纲要的内容");
  expect([...sheet.keys()].at(-1)).toBe("somethingElse");
});
