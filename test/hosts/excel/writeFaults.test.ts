/** @jest-environment jsdom */
import "../embedded/pageGlobals";
import { emptyMemory } from "../../../src/facts/memory";
import { exchangeKind } from "../../../src/hosts/embedded/exchange";
import type { Fault } from "../../../src/hosts/embedded/fault";
import { officeError } from "../../../src/hosts/embedded/fault";
import type { Book } from "../../../src/hosts/embedded/model/book";
import { HostProblem } from "../../../src/hosts/port";
import type { SheetDraft } from "../../../src/report/sheet";
import { bookOf, openBook } from "../contract/embeddedWayA";
import { userSheets } from "../contract/userSheets";
import { bookState } from "../embedded/bookState";
import { embeddedHost, openOfficePage } from "../embedded/officePage";
import { draft } from "../xlsx/fixtures/draft";

const memory = { ...emptyMemory, year: 2019 };

const faults: readonly (readonly [name: string, fault: Fault, code: string])[] = [
  ["a cell being edited", { refused: officeError.cellEditMode }, "cell-editing"],
  ["access denied", { refused: officeError.accessDenied }, "access-denied"],
  ["busy", { refused: officeError.tooManyRequests }, "busy"],
  ["a dialog standing open", { refused: officeError.dialogOpen }, "busy"],
  ["a lost session", { refused: officeError.sessionLost }, "host-closed"],
  ["a host that shuts down", { refused: officeError.shuttingDown }, "unknown"],
  ["a sheet that vanished after two actions", { code: "ItemNotFound", message: "gone", after: 2 }, "not-found"],
  ["a failure after twenty actions", { code: "GeneralException", message: "broken", after: 20 }, "unknown"],
  ["a failure at the last action", { code: "AccessDenied", message: "denied", after: 1e6 }, "access-denied"],
];

function sheets(figure: string): readonly SheetDraft[] {
  const cells = [
    { row: 2, column: 0, style: "label", text: "得分" },
    { row: 2, column: 1, style: "points", number: figure },
    { row: 3, column: 1, style: "percent", formula: "收入支出决算!C4/收入支出决算!B4", number: "0.5" },
  ] as const;
  const more = { merges: [{ top: 5, left: 0, bottom: 5, right: 2 }], columnWidths: [20, 30], hiddenColumns: [5], freeze: { rows: 2, columns: 0 } };
  return [draft("scores", "绩效评分", cells, more), draft("findings", "核对结果", cells, { print: { landscape: true, repeatRows: { first: 1, last: 1 }, fitToWidth: true } })];
}

async function freshBook(): Promise<Book> {
  return Promise.resolve(bookOf(userSheets));
}

/** A workbook in which PERF has written before, and a person has worked since. */
async function usedBook(): Promise<Book> {
  const { book, workbook } = openBook(await freshBook());
  await workbook.port.write({ sheets: sheets("61"), memory });
  await workbook.type("绩效评分", 2, 3, 9);
  book.findSheet("绩效评分")?.columns.change(1, 1, { size: 99 });
  book.findSheet("空表")?.enter(0, 0, "=绩效评分!B3");
  return book;
}

/** Writes while the request with the given number (of the add-in's own) fails; says what became of it. */
async function writeWith(book: Book, fault: Fault | null, at: number): Promise<{ readonly problem: unknown; readonly requests: number }> {
  let requests = 0;
  const { workbook } = openBook(book, {
    fault: (request, customData) => {
      if (exchangeKind({ request, customData }) !== "user") return null;
      requests += 1;
      return requests === at ? fault : null;
    },
  });
  const problem = await workbook.port.write({ sheets: sheets("98.5"), memory: { ...memory, year: 2020 } }).then(() => null, (reason: unknown) => reason);
  return { problem, requests };
}

beforeAll(() => openOfficePage(embeddedHost()));

describe.each([
  ["a workbook that PERF never saw", freshBook],
  ["a workbook in which PERF has written before", usedBook],
])("writing into %s", (_, makeBook) => {
  test("without a fault gives both sheets and the memory, and leaves no copy behind", async () => {
    const book = await makeBook();
    const { problem } = await writeWith(book, null, 0);
    expect(problem).toBeNull();
    expect(book.sheets.map(({ name }) => name)).toEqual([...userSheets.map(({ name }) => name), "绩效评分", "核对结果"]);
    expect(book.findSheet("绩效评分")?.cell(2, 1).value).toBe(98.5);
    expect(book.customXml).toHaveLength(1);
  });

  test.each(faults)("%s, at whichever request it comes, leaves the workbook as it was", async (_name, fault, code) => {
    const clean = await makeBook();
    const { requests } = await writeWith(clean, null, 0);
    const done = JSON.stringify(bookState(clean));
    for (let at = 1; at <= requests; at += 1) {
      const book = await makeBook();
      const before = bookState(book);
      const { problem } = await writeWith(book, fault, at);
      // After everything is written, a copy that cannot be deleted at once is deleted a moment later.
      if (problem === null) {
        expect(JSON.stringify(bookState(book))).toBe(done);
        continue;
      }
      expect(problem).toBeInstanceOf(HostProblem);
      expect(problem).toMatchObject({ code, message: expect.stringMatching(/请/) as unknown });
      expect(bookState(book)).toEqual(before);
    }
  });

  test.each([
    ["one request that is too large", 1],
    ["three in a row", 3],
  ])("%s is sent again in halves", async (_name, times) => {
    const book = await makeBook();
    let left = times;
    const { workbook } = openBook(book, {
      fault: (request) => (request.Actions.length > 60 && (left -= 1) >= 0 ? { refused: officeError.requestTooLarge } : null),
    });
    await workbook.port.write({ sheets: sheets("98.5"), memory });
    expect(left).toBeLessThan(times);
    expect(book.findSheet("核对结果")?.cell(2, 1).value).toBe(98.5);
  });
});

test("a formula of the user's that points to our sheet goes on pointing to it", async () => {
  const book = await usedBook();
  await writeWith(book, null, 0);
  expect(book.findSheet("空表")?.cell(0, 0).formula).toBe("=绩效评分!B3");
  expect(book.findSheet("绩效评分")?.id).toBe((await usedBook()).findSheet("绩效评分")?.id);
});

test("a sheet of ours that somebody protected is not touched", async () => {
  const book = await usedBook();
  const own = book.findSheet("绩效评分");
  if (own) own.protection = { options: {}, password: "x" };
  const before = bookState(book);
  const { problem } = await writeWith(book, null, 0);
  expect(problem).toMatchObject({ code: "protected", message: expect.stringContaining("绩效评分") as unknown });
  expect(bookState(book)).toEqual(before);
});

test("a sheet that somebody adds while PERF writes is not taken back with PERF's own", async () => {
  const book = await usedBook();
  let requests = 0;
  const { workbook } = openBook(book, {
    fault: () => {
      requests += 1;
      if (requests === 4) book.addSheet("临时记录").enter(0, 0, "刚刚写的");
      return requests === 5 ? { refused: officeError.tooManyRequests } : null;
    },
  });
  await expect(workbook.port.write({ sheets: [...sheets("98.5"), draft("texts", "文字材料")], memory })).rejects.toMatchObject({ code: "busy" });
  expect(book.sheets.map(({ name }) => name)).toEqual([...userSheets.map(({ name }) => name), "绩效评分", "核对结果", "临时记录"]);
});
