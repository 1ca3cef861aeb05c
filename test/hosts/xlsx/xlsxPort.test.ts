import { emptyMemory } from "../../../src/facts/memory";
import { memoryNamespace } from "../../../src/hosts/memoryXml";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { xlsxPort } from "../../../src/hosts/xlsx/xlsxPort";
import { draft } from "./fixtures/draft";
import { edited, partText } from "./fixtures/packageText";

const original = newXlsx([{ name: "决算", cells: [{ row: 0, column: 0, text: "收入支出决算总表" }] }]);
const memory = { ...emptyMemory, year: 2019, ignored: [{ code: "TIE-OPENING-INCOME", at: ["决算!C7", "'三 公'!B5"], reason: "上年已报批\n见附件" }] };
const forms = [draft("projectForm", "自评表 道路"), draft("projectForm", "自评表 水利")];

test("a workbook without our memory has an empty one", async () => {
  const reading = await xlsxPort(original).read();
  expect(reading.memory).toEqual(emptyMemory);
  expect(reading).not.toHaveProperty("memoryDamaged");
});

test("what is remembered is read again, with our sheets by their present names", async () => {
  const port = xlsxPort(original);
  await port.write({ sheets: [draft("scores", "绩效评分")], memory });
  const renamed = xlsxPort(edited(port.bytes(), "xl/workbook.xml", 'name="绩效评分"', 'name="评分 2019"'));
  expect((await renamed.read()).memory).toEqual({ ...memory, sheets: [{ role: "scores", name: "评分 2019" }] });
});

test("several sheets of one role are each replaced by the draft of their name", async () => {
  const port = xlsxPort(original);
  await port.write({ sheets: forms, memory });
  const first = partText(port.bytes(), "xl/worksheets/sheet2.xml");
  await port.write({ sheets: [...forms].reverse(), memory: (await port.read()).memory });
  expect(partText(port.bytes(), "xl/worksheets/sheet2.xml")).toBe(first);
  expect((await port.read()).grids.map(({ sheet }) => sheet)).toEqual(["决算", "自评表 道路", "自评表 水利"]);
});

test("a sheet of ours that is not written this time stays, and stays remembered", async () => {
  const port = xlsxPort(original);
  await port.write({ sheets: [draft("scores", "绩效评分"), draft("texts", "文字材料")], memory });
  const before = partText(port.bytes(), "xl/worksheets/sheet3.xml");
  await port.write({ sheets: [draft("scores", "绩效评分")], memory: (await port.read()).memory });
  expect(partText(port.bytes(), "xl/worksheets/sheet3.xml")).toBe(before);
  expect((await port.read()).memory.sheets.map(({ role }) => role)).toEqual(["scores", "texts"]);
});

test("a memory that is damaged is empty, is said to be so, and is replaced by the next write", async () => {
  const port = xlsxPort(original);
  await port.write({ sheets: [], memory });
  const broken = xlsxPort(edited(port.bytes(), "customXml/item1.xml", "</memory>", "</memo"));
  expect(await broken.read()).toMatchObject({ memory: emptyMemory, memoryDamaged: true });
  await broken.write({ sheets: [], memory });
  expect((await broken.read()).memory).toEqual(memory);
  expect(partText(broken.bytes(), "customXml/item2.xml")).toBeUndefined();
  expect(partText(broken.bytes(), "customXml/itemProps1.xml")).toContain(`ds:uri="${memoryNamespace}"`);
});
