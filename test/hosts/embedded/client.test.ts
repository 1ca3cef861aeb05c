/** @jest-environment jsdom */
import type { Exchange } from "../../../src/hosts/embedded/exchange";
import { exchangeKind } from "../../../src/hosts/embedded/exchange";
import type { Fault } from "../../../src/hosts/embedded/fault";
import { officeError } from "../../../src/hosts/embedded/fault";
import type { Book } from "../../../src/hosts/embedded/model/book";
import { embeddedHost, emptyBook, openOfficePage, plant } from "./officePage";

beforeAll(() => openOfficePage(embeddedHost()));

async function inBook<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>, book: Book = emptyBook()): Promise<T> {
  plant(embeddedHost(book));
  return Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1")));
}

async function failure(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>): Promise<OfficeExtension.Error> {
  const error: unknown = await inBook(batch).then(() => null, (reason: unknown) => reason);
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`office.js did not refuse: ${String(error)}`);
  return error;
}

describe("Microsoft's own client", () => {
  test("says which statement failed", async () => {
    const error = await failure(async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("没有").getRange("A1").values = [[2]];
      await context.sync();
    });
    expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
    expect((error.debugInfo as { statement?: string }).statement).toContain("worksheets.getItem(");
  });

  test("keeps what was done before the statement that failed", async () => {
    const book = emptyBook();
    plant(embeddedHost(book));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("没有").delete();
      await context.sync();
    }).catch(() => undefined);
    expect(book.sheets[0]?.cell(0, 0).value).toBe(1);
  });

  test("gives null objects for what is not there", async () => {
    expect(await inBook(async (context, sheet) => {
      const other = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [other.isNullObject, used.isNullObject];
    })).toEqual([true, true]);
  });

  test("cuts a large table into pieces, and they all arrive", async () => {
    const table = Array.from({ length: 1_000 }, (_, row) => Array.from({ length: 7 }, (__, column) => row * 7 + column));
    const exchanges: Exchange[] = [];
    const book = emptyBook();
    plant(embeddedHost(book, { onExchange: (exchange) => exchanges.push(exchange) }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:H1001").values = table;
      await context.sync();
    });
    const pieces = exchanges.flatMap(({ request }) => request.Actions.filter(({ Name, ActionType }) => Name === "Values" && ActionType === 4));
    expect(pieces).toHaveLength(5);
    expect(book.sheets[0]?.cell(1_000, 7).value).toBe(6_999);
  });

  test("refuses a table of another shape than the range", async () => {
    const error = await failure(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  test("keeps ranges over several round trips and gives them back at the end", async () => {
    const host = embeddedHost(emptyBook());
    plant(host);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
      expect(host.heldReferences).toBeGreaterThan(0);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await host.idle();
    expect(host.heldReferences).toBe(0);
  });

  test("three kinds of requests can be told apart", async () => {
    const kinds: string[] = [];
    const host = embeddedHost(emptyBook(), { onExchange: (exchange) => kinds.push(exchangeKind(exchange)) });
    plant(host);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await host.idle();
    expect(kinds).toEqual(["user", "cleanup"]);
  });
});

describe("faults on purpose", () => {
  test.each<readonly [string, Fault, string]>([
    ["cell edit mode", { refused: officeError.cellEditMode }, "InvalidOperationInCellEditMode"],
    ["too many requests", { refused: officeError.tooManyRequests }, "ActivityLimitReached"],
    ["a request that is too large", { refused: officeError.requestTooLarge }, "RequestPayloadSizeLimitExceeded"],
    ["an answer that is too large", { refused: officeError.responseTooLarge }, "ResponsePayloadSizeLimitExceeded"],
    ["access denied", { refused: officeError.accessDenied }, "AccessDenied"],
    ["an open dialog", { refused: officeError.dialogOpen }, "WriteNotSupportedWhenModalDialogOpen"],
    ["a lost session", { refused: officeError.sessionLost }, "InvalidOrTimedOutSession"],
    ["an error of Excel's", { code: "ItemNotFound", message: "gone", after: 0 }, "ItemNotFound"],
  ])("%s reaches the add-in under Office's own name", async (_, fault, code) => {
    plant(embeddedHost(emptyBook(), { fault: () => fault }));
    await expect(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    })).rejects.toMatchObject({ code });
  });
});

describe("what is missing", () => {
  test("a member that Excel has and this host has not is named as not implemented", async () => {
    const error = await failure(async (context, sheet) => {
      sheet.shapes.load("items/name");
      await context.sync();
    });
    expect(error).toMatchObject({ code: "NotImplemented", message: expect.stringMatching(/Worksheet\.Shapes.*ExcelApi 1\.9/) as unknown });
  });

  test("a member that Excel does not have is named as unknown", async () => {
    const error = await failure(async (context, sheet) => {
      sheet.load("colour" as "name");
      await context.sync();
    });
    expect(error).toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.colour") as unknown });
  });

  test("services beside Excel's objects answer, too", async () => {
    plant(embeddedHost(emptyBook()));
    expect(await Office.actions.getShortcuts()).toEqual({});
  });
});
