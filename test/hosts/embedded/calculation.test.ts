/** @jest-environment jsdom */
import "./pageGlobals";
import { emptyMemory } from "../../../src/facts/memory";
import { cellAt } from "../../../src/grid/grid";
import { Book } from "../../../src/hosts/embedded/model/book";
import { bookOf, openBook } from "../contract/embeddedWayA";
import { finalAccounts } from "../contract/userSheets";
import { draft } from "../xlsx/fixtures/draft";
import { embeddedHost, emptyBook, openOfficePage, plant } from "./officePage";
import { workerCalculator } from "./workerCalculator";

const calculator = workerCalculator();

beforeAll(async () => {
  await calculator.calculate(new Book());
  await openOfficePage(embeddedHost());
}, 30_000);
afterAll(() => calculator.close());

test("a formula has its value in the batch in which it was typed", async () => {
  plant(embeddedHost(emptyBook(), { calculator }));
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").formulas = [[973.5, 1000, "=PERF.EXECRATE(A1,B1)"]];
    const first = sheet.getRange("C1").load("values");
    await context.sync();
    sheet.getRange("A1").values = [[500]];
    const second = sheet.getRange("C1").load("values");
    await context.sync();
    return [first.values, second.values];
  });
  expect(values).toEqual([[[0.9735]], [[0.5]]]);
});

test("nothing is calculated while the workbook calculates by hand only", async () => {
  plant(embeddedHost(emptyBook(), { calculator }));
  const values = await Excel.run(async (context) => {
    context.application.calculationMode = "Manual";
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.formulas = [["=1+1"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["#NAME?"]]);
});

test("what PERF writes as formulas is calculated on the user's own cells", async () => {
  const { workbook } = openBook(bookOf([finalAccounts]), { calculator });
  const rate = { row: 2, column: 1, style: "percent", formula: "PERF.EXECRATE(收入支出决算!B4,收入支出决算!B8)", number: "0" } as const;
  await workbook.port.write({ sheets: [draft("scores", "绩效评分", [rate])], memory: emptyMemory });
  const { grids } = await workbook.port.read();
  const scores = grids.find(({ sheet }) => sheet === "绩效评分");
  // 1,234,567.89 ÷ 123,456,789,012.35 = 0.0000100000…
  expect(scores && cellAt(scores, 2, 1)?.value).toBeCloseTo(1_234_567.89 / 123_456_789_012.35, 15);
});
