/** @jest-environment jsdom */
import type { Book } from "../../../src/hosts/embedded/model/book";
import { embeddedHost, emptyBook, openOfficePage, plant } from "./officePage";

beforeAll(() => openOfficePage(embeddedHost()));

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

async function inBook<T>(batch: Batch<T>, book: Book = emptyBook()): Promise<T> {
  plant(embeddedHost(book));
  return Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1")));
}

async function code(batch: Batch<unknown>): Promise<string> {
  return inBook(batch).then(() => "done", (error: { code?: string }) => error.code ?? String(error));
}

describe("entries", () => {
  test.each<readonly [string, string | number | boolean, unknown, string]>([
    ["a number in words of digits", "1,234.5", 1234.5, "#,##0.00"],
    ["a percentage", "50%", 0.5, "0%"],
    ["full-width digits", "１２", 12, "General"],
    ["brackets for a minus", "(5)", -5, "General"],
    ["a date", "2024-01-05", 45296, "yyyy/m/d"],
    ["a date in Chinese", "2024年1月5日", 45296, 'yyyy"年"m"月"d"日"'],
    ["no date", "2024-13-05", "2024-13-05", "General"],
    ["a time", "12:30", 0.5208333333333334, "h:mm"],
    ["a truth value", "true", true, "General"],
    ["an error", "#N/A", "#N/A", "General"],
    ["text after an apostrophe", "'0012", "0012", "General"],
    ["text", "预算", "预算", "General"],
  ])("%s", async (_, typed, value, format) => {
    const read = await inBook(async (context, sheet) => {
      sheet.getRange("A1").values = [[typed]];
      const range = sheet.getRange("A1").load("values,numberFormat");
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0]];
    });
    expect(read).toEqual([value, format]);
  });

  test("text shows numbers as their formats do", async () => {
    const text = await inBook(async (context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.numberFormat = [["0.00%", "#,##0.00", "yyyy/m/d"]];
      range.values = [[0.9735, 1234.5, 45296]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["97.35%", "1,234.50", "2024/1/5"]]);
  });

  test("null leaves a cell as it is, an empty text empties it", async () => {
    const values = await inBook(async (context, sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, "", 9]] as unknown as string[][];
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 9]]);
  });

  test("whole columns are too large to be given", async () => {
    const values = await inBook(async (context, sheet) => {
      const range = sheet.getRange("A:C").load("values,address");
      await context.sync();
      return [range.values, range.address];
    });
    expect(values).toEqual([null, "Sheet1!A:C"]);
  });
});

describe("ranges", () => {
  test.each<readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["an offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
    ["another size", (sheet) => sheet.getRange("B2:C3").getResizedRange(1, -1), "B2:B4"],
    ["a bounding rectangle", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "B1:D2"],
    ["an intersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:E9"), "B2:C3"],
    ["a row", (sheet) => sheet.getRange("B2:C5").getRow(2), "B4:C4"],
    ["the last cell", (sheet) => sheet.getRange("B2:C5").getLastCell(), "C5"],
    ["an entire row", (sheet) => sheet.getRange("B2").getEntireRow(), "2:2"],
  ])("%s", async (_, find, expected) => {
    expect(await inBook(async (context, sheet) => {
      const range = find(sheet).load("address");
      await context.sync();
      return range.address;
    })).toBe(`Sheet1!${expected}`);
  });

  test.each<readonly [string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["an address that is none", (sheet) => sheet.getRange("A0"), "InvalidArgument"],
    ["above the first row", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
    ["ranges that do not meet", (sheet) => sheet.getRange("A1").getIntersection("C3"), "ItemNotFound"],
  ])("%s is refused", async (_, find, expected) => {
    expect(await code(async (context, sheet) => {
      find(sheet);
      await context.sync();
    })).toBe(expected);
  });

  test("copying moves relative addresses and leaves those with $", async () => {
    const formulas = await inBook(async (context, sheet) => {
      sheet.getRange("A1").formulas = [['=B1+$C$1&"B1"']];
      sheet.getRange("A3:B3").copyFrom("A1");
      const range = sheet.getRange("A3:B3").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([['=B3+$C$1&"B1"', '=C3+$C$1&"B1"']]);
  });

  test("merging keeps the first value only, and says so when asked", async () => {
    const [values, merged] = await inBook(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
      sheet.getRange("A1:B2").merge();
      const range = sheet.getRange("A1:B2").load("values");
      const areas = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [range.values, areas.address];
    });
    expect([values, merged]).toEqual([[[1, ""], ["", ""]], "Sheet1!A1:B2"]);
  });

  test("formats: common values, or null where cells differ", async () => {
    const read = await inBook(async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.fill.color = "#ff0000";
      const whole = sheet.getRange("A1:B1");
      whole.load("format/font/bold,format/fill/color,format/horizontalAlignment");
      await context.sync();
      return [whole.format.font.bold, whole.format.fill.color, whole.format.horizontalAlignment];
    });
    expect(read).toEqual([null, "#FF0000", "General"]);
  });
});

describe("sheets", () => {
  test("are added, renamed, moved, hidden and found again", async () => {
    const names = await inBook(async (context, sheet) => {
      const added = context.workbook.worksheets.add("决算");
      added.position = 0;
      sheet.name = "预算";
      sheet.visibility = "Hidden";
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return sheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(names).toEqual([["决算", "Visible"], ["预算", "Hidden"]]);
  });

  test.each<readonly [string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, string]>([
    ["a name that is taken, in another case", (context) => void context.workbook.worksheets.add("SHEET1"), "ItemAlreadyExists"],
    ["a name with a colon", (context) => void context.workbook.worksheets.add("a:b"), "InvalidArgument"],
    ["a name of 32 characters", (context) => void context.workbook.worksheets.add("x".repeat(32)), "InvalidArgument"],
    ["deleting the last visible sheet", (_, sheet) => sheet.delete(), "InvalidOperation"],
    ["hiding the last visible sheet", (_, sheet) => { sheet.visibility = "Hidden"; }, "InvalidOperation"],
    ["a locked cell of a protected sheet", (_, sheet) => { sheet.protection.protect(); sheet.getRange("A1").values = [[1]]; }, "AccessDenied"],
    ["a new sheet in a protected workbook", (context) => { context.workbook.protection.protect(); context.workbook.worksheets.add("x"); }, "AccessDenied"],
    ["unprotecting with the wrong password", (_, sheet) => { sheet.protection.protect({}, "a"); sheet.protection.unprotect("b"); }, "AccessDenied"],
  ])("%s is refused", async (_, act, expected) => {
    expect(await code(async (context, sheet) => {
      act(context, sheet);
      await context.sync();
    })).toBe(expected);
  });

  test("an unlocked cell of a protected sheet can be written", async () => {
    expect(await code(async (context, sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    })).toBe("done");
  });
});

describe("what lies on and beside the cells", () => {
  test("names lead to their ranges", async () => {
    const found = await inBook(async (context, sheet) => {
      context.workbook.names.add("执行率", sheet.getRange("B2:C3"));
      const name = context.workbook.names.getItem("执行率").load("formula,type,value");
      const range = sheet.getRange("执行率").load("address");
      await context.sync();
      return [name.formula, name.type, range.address];
    });
    expect(found).toEqual(["=Sheet1!B2:C3", "Range", "Sheet1!B2:C3"]);
  });

  test("tables have headers, columns and rows that grow", async () => {
    const table = await inBook(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [["项目", "金额"], ["道路", 5]];
      const made = sheet.tables.add("A1:B2", true);
      made.name = "项目表";
      made.rows.add(undefined, [["水利", 7]]);
      const column = made.columns.getItem("金额").getDataBodyRange().load("values");
      const whole = made.getRange().load("address");
      await context.sync();
      return [column.values, whole.address];
    });
    expect(table).toEqual([[[5], [7]], "Sheet1!A1:B3"]);
  });

  test("custom XML is found by its namespace", async () => {
    const xml = await inBook(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:a"/>');
      parts.add('<p:b xmlns:p="urn:b"><c xmlns="urn:a"/></p:b>');
      await context.sync();
      const part = parts.getByNamespace("urn:b").getOnlyItem();
      const text = part.getXml();
      const none = parts.getByNamespace("urn:c").getOnlyItemOrNullObject();
      await context.sync();
      return [text.value, none.isNullObject];
    });
    expect(xml).toEqual(['<p:b xmlns:p="urn:b"><c xmlns="urn:a"/></p:b>', true]);
  });

  test("settings hold whatever JSON holds", async () => {
    const value = await inBook(async (context) => {
      context.workbook.settings.add("单位", { name: "保靖" });
      const setting = context.workbook.settings.getItem("单位").load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ name: "保靖" });
  });

  test("validation is of one kind, and a list has at most 255 characters", async () => {
    expect(await code(async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "优".repeat(256) } };
      await context.sync();
    })).toBe("InvalidArgument");
  });

  test("conditional formats, charts, frozen panes, links and print settings are kept", async () => {
    const kept = await inBook(async (context, sheet) => {
      const conditional = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
      conditional.cellValue.rule = { formula1: "0", operator: "LessThan" };
      conditional.cellValue.format.font.color = "#9C0006";
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "执行率";
      chart.load("name,chartType");
      chart.title.load("text");
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocation().load("address");
      const linked = sheet.getRange("D1");
      linked.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "回到开头" };
      linked.load("values,hyperlink");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.load("orientation");
      const count = sheet.getRange("A5").conditionalFormats.getCount();
      await context.sync();
      return [chart.chartType, chart.title.text, frozen.address, linked.values[0]?.[0], linked.hyperlink.documentReference, sheet.pageLayout.orientation, count.value];
    });
    expect(kept).toEqual(["ColumnClustered", "执行率", "Sheet1!1:2", "回到开头", "Sheet1!A1", "Landscape", 1]);
  });
});

describe("events", () => {
  test("a change is told with its address, and not after the handler is gone", async () => {
    const told: string[] = [];
    const host = embeddedHost(emptyBook());
    plant(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const handler = sheet.onChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      handler.remove();
      await context.sync();
      sheet.getRange("D4").values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(told).toEqual(["B2:C3"]);
  });

  test("no events while the add-in has switched them off", async () => {
    const told: string[] = [];
    plant(embeddedHost(emptyBook()));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add((event) => {
        told.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.add("一");
      context.runtime.enableEvents = true;
      context.workbook.worksheets.add("二");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(told).toHaveLength(1);
  });
});
