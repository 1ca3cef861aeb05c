/** @jest-environment jsdom */
import "../embedded/pageGlobals";
import type { Grid } from "../../../src/grid/grid";
import { cellAt } from "../../../src/grid/grid";
import type { Exchange } from "../../../src/hosts/embedded/exchange";
import type { Fault } from "../../../src/hosts/embedded/fault";
import { officeError } from "../../../src/hosts/embedded/fault";
import { Book } from "../../../src/hosts/embedded/model/book";
import type { WorkbookReading } from "../../../src/hosts/port";
import { openBook } from "../contract/embeddedWayA";
import { embeddedHost, openOfficePage } from "../embedded/officePage";
import { userSyncs } from "./userSyncs";

beforeAll(() => openOfficePage(embeddedHost()));

/** Sheets of numbers, `rows` by `columns` each. */
function bookOfNumbers(sheets: number, rows: number, columns: number): Book {
  const book = new Book();
  for (let index = 0; index < sheets; index += 1) {
    const sheet = book.addSheet(`表${index + 1}`);
    for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) sheet.put(row, column, 100_000 + row * columns + column, null);
  }
  return book;
}

async function read(book: Book, fault: (exchange: Pick<Exchange, "request">) => Fault | null = () => null): Promise<{ readonly reading: WorkbookReading; readonly syncs: number }> {
  const exchanges: Exchange[] = [];
  const { workbook } = openBook(book, { onExchange: (exchange) => exchanges.push(exchange), fault: (request) => fault({ request }) });
  const reading = await workbook.port.read();
  return { reading, syncs: userSyncs(exchanges).length };
}

function countCells(grids: readonly Grid[]): number {
  return grids.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0);
}

describe("round trips", () => {
  test.each([[3], [30], [200]])("%d sheets take three", async (sheets) => {
    const { reading, syncs } = await read(bookOfNumbers(sheets, 20, 8));
    expect(countCells(reading.grids)).toBe(sheets * 160);
    expect(syncs).toBe(3);
  });

  test("an empty workbook takes two: there is nothing to read", async () => {
    const { reading, syncs } = await read(bookOfNumbers(3, 0, 0));
    expect(reading.grids.map(({ rows }) => rows)).toEqual([[], [], []]);
    expect(syncs).toBe(2);
  });

  test("more data takes one more for each 5 MB", async () => {
    // 300,000 cells of three values: 7 bytes, 7 bytes and "General" with its quotes, about 27 in all, so 8 MB.
    const { reading, syncs } = await read(bookOfNumbers(2, 7_500, 20));
    expect(countCells(reading.grids)).toBe(300_000);
    expect(syncs).toBeLessThanOrEqual(3 + 2);
  });
});

describe("answers that are too large", () => {
  const cellsAsked = ({ request }: Pick<Exchange, "request">): number =>
    Object.values(request.ObjectPaths)
      .filter(({ Name }) => Name === "GetRangeByIndexes")
      .reduce((sum, { ArgumentInfo }) => sum + Number(ArgumentInfo?.Arguments?.[2]) * Number(ArgumentInfo?.Arguments?.[3]), 0);

  test("are asked for again in halves, until Excel gives them", async () => {
    const { reading } = await read(bookOfNumbers(3, 100, 10), (exchange) => (cellsAsked(exchange) > 400 ? { refused: officeError.responseTooLarge } : null));
    expect(countCells(reading.grids)).toBe(3_000);
    expect(reading.grids.map((grid) => cellAt(grid, 99, 9)?.value)).toEqual([100_999, 100_999, 100_999]);
  });

  test("one row that is too wide is cut between columns", async () => {
    const { reading } = await read(bookOfNumbers(1, 3, 500), (exchange) => (cellsAsked(exchange) > 100 ? { refused: officeError.responseTooLarge } : null));
    expect(reading.grids[0]?.rows.map(({ cells }) => cells.length)).toEqual([500, 500, 500]);
    expect(reading.grids[0]?.rows[1]?.cells.map(({ column }) => column)).toEqual(Array.from({ length: 500 }, (_, column) => column));
  });

  test("one cell that Excel never gives ends in a sentence that says what to do", async () => {
    await expect(read(bookOfNumbers(1, 2, 2), (exchange) => (cellsAsked(exchange) > 0 ? { refused: officeError.responseTooLarge } : null))).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/再试一次。$/) as unknown,
    });
  });
});

test("a stray entry in the last cell does not make a sheet unreadable", async () => {
  const book = bookOfNumbers(2, 5, 5);
  book.sheets[0]?.put(1_048_575, 16_383, "远处", null);
  const { reading } = await read(book);
  expect(countCells(reading.grids)).toBe(51);
  expect(reading.grids[0] && cellAt(reading.grids[0], 1_048_575, 16_383)?.value).toBe("远处");
});

test("a sheet with more merged blocks than Excel gives at once is read whole", async () => {
  const book = bookOfNumbers(2, 1_500, 2);
  const merges = Array.from({ length: 700 }, (_, index) => ({ top: index * 2, left: 0, bottom: index * 2, right: 1 }));
  const [first] = book.sheets;
  if (first) first.merges = merges;
  const { reading } = await read(book);
  expect([...(reading.grids[0]?.merges ?? [])].sort((a, b) => a.top - b.top)).toEqual(merges);
  expect(reading.grids[1]?.merges).toEqual([]);
});

test.each([
  ["rows", { hiddenRows: [1, 3], hiddenColumns: [] }],
  ["columns", { hiddenRows: [], hiddenColumns: [0, 2] }],
  ["all rows", { hiddenRows: [0, 1, 2, 3], hiddenColumns: [] }],
  ["nothing", { hiddenRows: [], hiddenColumns: [] }],
])("hidden: %s", async (_, { hiddenRows, hiddenColumns }) => {
  const book = bookOfNumbers(1, 4, 3);
  for (const row of hiddenRows) book.sheets[0]?.rows.change(row, row, { hidden: true });
  for (const column of hiddenColumns) book.sheets[0]?.columns.change(column, column, { hidden: true });
  const [grid] = (await read(book)).reading.grids;
  expect([...(grid?.hiddenRows ?? [])]).toEqual(hiddenRows);
  expect([...(grid?.hiddenColumns ?? [])]).toEqual(hiddenColumns);
});

test.each(["#DIV/0!", "#REF!", "#N/A", "#NAME?"])("the error %s is an error, not a text", async (error) => {
  const book = bookOfNumbers(1, 1, 1);
  book.sheets[0]?.put(0, 0, { error }, "=A2/A3");
  const [grid] = (await read(book)).reading.grids;
  expect(grid && cellAt(grid, 0, 0)).toEqual({ column: 0, value: { error }, formula: "A2/A3" });
});

test("names with quotes, commas and exclamation marks keep their merged blocks", async () => {
  const book = new Book();
  const sheet = book.addSheet("2024,'甲'!表");
  sheet.put(0, 0, "标题", null);
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 2, left: 1, bottom: 3, right: 1 }];
  expect((await read(book)).reading.grids[0]?.merges).toEqual(sheet.merges);
});

test("progress is told, and a scan that is stopped says so", async () => {
  const told: (readonly number[])[] = [];
  const stop = new AbortController();
  const { workbook } = openBook(bookOfNumbers(2, 10, 10), {}, { onProgress: (...step) => told.push(step), signal: stop.signal });
  await workbook.port.read();
  expect(told).toEqual([[200, 200]]);
  stop.abort();
  await expect(workbook.port.read()).rejects.toMatchObject({ code: "cancelled" });
});

test("a memory that cannot be read is empty, and said to be so", async () => {
  const book = bookOfNumbers(1, 1, 1);
  book.customXml = [{ id: "{1}", xml: '<memory xmlns="urn:perf-self-evaluation:workbook:1"><unit</memory>' }];
  const { reading } = await read(book);
  expect(reading).toMatchObject({ memoryDamaged: true, memory: { year: null, sheets: [] } });
});

test("an Excel without what reading needs is told to be too old", async () => {
  const { workbook } = openBook(bookOfNumbers(1, 1, 1));
  const supported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  await expect(workbook.port.read()).rejects.toMatchObject({ code: "too-old" });
  supported.mockRestore();
});
