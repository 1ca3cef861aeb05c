import { isColumnNumbers } from "../../src/facts/columnNumbers";
import { sheetView } from "../../src/facts/sheetView";
import type { Value } from "./kinds/sheet";
import { sheet } from "./kinds/sheet";

const yes: readonly (readonly [string, readonly Value[]])[] = [
  ["the word and numbers", ["栏次", null, 1, 2, 3]],
  ["the word with a blank inside, on both sides", ["栏 次", 1, "栏 次", 2]],
  ["numbers alone", [1, 2, 3, 4]],
  ["numbers as text", ["1", "2", "3"]],
  ["circled", ["①", "②", "③"]],
  ["how a column is worked out", [1, 2, "3=1+2"]],
  ["statisticians' 甲 and 乙", ["甲", "乙", 1, 2, 3]],
];
const no: readonly (readonly [string, readonly Value[]])[] = [
  ["figures with a label: 编制1, 在职2, 退休3", ["某站", 1, 2, 3]],
  ["the total row", ["合计", 1, 2, 3]],
  ["figures that begin elsewhere", [null, 11, 12, 13]],
  ["figures in another order", [1, 3, 2]],
  ["two figures", [1, 2]],
  ["a number with its name", ["1.公务接待费", 2, 3, 4]],
  ["nothing but words", ["项目", "行次", "金额"]],
];

describe("a row of column numbers", () => {
  test.each(yes)("%s", (_, row) => expect(isColumnNumbers(sheetView(sheet("表", [row])), 0)).toBe(true));
  test.each(no)("is not: %s", (_, row) => expect(isColumnNumbers(sheetView(sheet("表", [row])), 0)).toBe(false));
});
