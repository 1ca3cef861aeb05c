import { factsFromGrids } from "../../src/facts/fromGrids";
import type { Facts } from "../../src/facts/facts";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { smallPackage } from "../hosts/xlsx/fixtures/smallPackage";
import { saidBy } from "./kinds/sheet";

/** A final account in three rows, from the row given. */
function accountXml(first: number, total = '<c r="B{}"><v>100</v></c>'): string {
  const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const heads = ["科目名称", "本年支出合计", "基本支出", "项目支出"].map((head, column) => text(`${"ABCD"[column]}${first + 1}`, head)).join("");
  const row = `${text(`A${first + 2}`, "合计")}${total.replaceAll("{}", String(first + 2))}<c r="C${first + 2}"><v>60</v></c><c r="D${first + 2}"><v>40</v></c>`;
  return `<row r="${first}">${text(`A${first}`, "2022年度支出决算表（单位：元）")}</row><row r="${first + 1}">${heads}</row><row r="${first + 2}">${row}</row>`;
}

function read(sheet: string): Facts {
  return factsFromGrids(readXlsx(smallPackage({ sheet })).grids);
}

function rowsXml(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index + 1)).join("");
}

describe("sheets that only look big, through the file host", () => {
  test("formatted empty rows and cells, the table beneath them", () => {
    const empty = rowsXml(20_000, (row) => `<row r="${row}" s="0" customFormat="1"><c r="A${row}" s="0"/><c r="XFD${row}" s="0"/></row>`);
    expect(saidBy(read(`<sheetData>${empty}${accountXml(1_048_570)}</sheetData>`))["spend.total@2022"]).toBe("100元 表!B1048572");
  });

  test("the whole sheet merged, and a whole column", () => {
    expect(read(`<sheetData>${accountXml(1)}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`).tables.length).toBeLessThan(2);
    expect(saidBy(read(`<sheetData>${accountXml(1)}</sheetData><mergeCells><mergeCell ref="F1:F1048576"/></mergeCells>`))["spend.total@2022"]).toBe("100元 表!B3");
  });

  test("circular formulas with cached errors are unreadable, the figures beside them known", () => {
    const facts = read(`<sheetData>${accountXml(1, '<c r="B{}" t="e"><f>SUM(B{}:D{})</f><v>#REF!</v></c>')}</sheetData>`);
    expect(facts.facts.find(({ id }) => id === "spend.total")?.state).toBe("unreadable");
    expect(saidBy(facts)).toMatchObject({ "spend.basic@2022": "60元 表!C3", "spend.project@2022": "40元 表!D3" });
  });

  test("16,384 columns beside a table, and two hundred sheets", () => {
    const wide = Array.from({ length: 16_384 }, (_, column) => ({ row: 9, column, text: `第${column}列` }));
    const table = [["2022年度支出决算表（单位：元）"], ["科目名称", "本年支出合计", "基本支出", "项目支出"], ["合计", 100, 60, 40]];
    const cells = table.flatMap((values, row) => values.map((value, column) => ({ row, column, ...(typeof value === "number" ? { number: String(value) } : { text: value }) })));
    const others = Array.from({ length: 199 }, (_, index) => ({ name: `表${index}`, cells: [{ row: 0, column: 0, text: "备查" }] }));
    expect(saidBy(factsFromGrids(readXlsx(newXlsx([{ name: "决算", cells: [...cells, ...wide] }, ...others])).grids))["spend.total@2022"]).toBe("100元 决算!B3");
  });
});
