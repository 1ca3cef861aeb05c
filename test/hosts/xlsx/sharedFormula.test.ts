import fc from "fast-check";
import { parseCellName } from "../../../src/grid/address";
import { SharedFormula } from "../../../src/hosts/xlsx/sharedFormula";

function moved(formula: string, from: string, to: string): string {
  const [first, other] = [parseCellName(from), parseCellName(to)];
  if (!first || !other) throw new Error("no address");
  return new SharedFormula(formula, first.row, first.column).at(other.row, other.column);
}

test.each<readonly [string, string, string, string, string]>([
  ["relative", "A1", "C1", "D3", "B3"],
  ["column held", "$A1", "C1", "D3", "$A3"],
  ["row held", "A$1", "C1", "D3", "B$1"],
  ["both held", "$A$1", "C1", "D3", "$A$1"],
  ["range", "SUM(A1:B$2)", "C1", "D3", "SUM(B3:C$2)"],
  ["whole columns", "SUM(A:$B)", "C1", "D3", "SUM(B:$B)"],
  ["whole rows", "SUM(1:$2)", "C1", "D3", "SUM(3:$2)"],
  ["over Z", "Z1+AZ1", "A1", "B1", "AA1+BA1"],
  ["upwards and left", "C5", "B2", "A1", "B4"],
  ["lower case as some programs write it", "a1", "A1", "B2", "B2"],
  ["another sheet", "决算!A1+'2024 年A1'!A1", "A1", "A2", "决算!A2+'2024 年A1'!A2"],
  ["another workbook", "[1]Sheet1!A1+'[2]表 1'!A1", "A1", "A2", "[1]Sheet1!A2+'[2]表 1'!A2"],
  ["a sheet named like a cell", "AB1!C1", "A1", "A2", "AB1!C2"],
  ["a function named like a cell", "LOG10(A1)", "A1", "A2", "LOG10(A2)"],
  ["a name with a number", "rate2024*A1+XFE1", "A1", "A2", "rate2024*A2+XFE1"],
  ["a name that holds an address", "_A1+A1.x+A1_b", "A1", "A2", "_A1+A1.x+A1_b"],
  ["a name of three letters", "abc+A1", "A1", "A2", "abc+A2"],
  ["a text", '"A1"&A1&"""A1"', "A1", "A2", '"A1"&A2&"""A1"'],
  ["a table's column named like a cell", "表1[A1]+表1[[#This Row],[B1]]+A1", "A1", "A2", "表1[A1]+表1[[#This Row],[B1]]+A2"],
  ["a number with an exponent", "1E5+A1", "A1", "A2", "1E5+A2"],
  ["an error", "#REF!+#N/A+A1", "A1", "A2", "#REF!+#N/A+A2"],
  ["a spilled range", "A1#", "A1", "A2", "A2#"],
  ["above the sheet", "A1+B2", "B2", "B1", "#REF!+B1"],
  ["left of the sheet", "SUM(A1:B1)", "B1", "A1", "SUM(#REF!:A1)"],
  ["below the sheet", "A1048576", "A1", "A2", "#REF!"],
  ["right of the sheet", "XFD1", "A1", "B1", "#REF!"],
])("%s", (_, formula, from, to, expected) => {
  expect(moved(formula, from, to)).toBe(expected);
});

test("at its own place a formula is what it was; there and back again too", () => {
  const place = fc.record({ row: fc.integer({ min: 0, max: 999 }), column: fc.integer({ min: 0, max: 99 }) });
  const formula = "SUM($A2000:CZ$3000,表!DA2001)*2%";
  fc.assert(
    fc.property(place, place, (from, to) => {
      expect(new SharedFormula(formula, from.row, from.column).at(from.row, from.column)).toBe(formula);
      const there = new SharedFormula(formula, from.row, from.column).at(to.row, to.column);
      expect(new SharedFormula(there, to.row, to.column).at(from.row, from.column)).toBe(formula);
    }),
  );
});
