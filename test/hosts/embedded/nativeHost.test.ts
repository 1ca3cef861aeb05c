/** @jest-environment jsdom */
import { embeddedHost, emptyBook, openOfficePage, plant } from "./officePage";

beforeAll(async () => {
  await openOfficePage(embeddedHost());
});

test("Office says that it runs in Excel on a PC", async () => {
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "PC" });
});

test("values written are read back", async () => {
  const book = emptyBook();
  plant(embeddedHost(book));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").values = [["预算", 100], ["决算", "97.35"]];
    const range = sheet.getRange("A1:C3").load("values,address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C3");
    expect(range.values).toEqual([["", "", ""], ["", "预算", 100], ["", "决算", 97.35]]);
  });
});
