import { areaName } from "../../src/grid/address";
import { segmentsOf } from "../../src/facts/segments";
import { sheetView } from "../../src/facts/sheetView";
import { tableKinds } from "../../src/facts/tables/catalog.generated";
import type { Value } from "./kinds/sheet";
import { sheet } from "./kinds/sheet";

type Rows = readonly (readonly Value[])[];

/** Each segment's first and last row and column, cut to what is filled, with the kinds whose title it bears. */
function cut(rows: Rows, merges: readonly string[] = []): readonly string[] {
  const width = Math.max(...rows.map((row) => row.length)) - 1;
  return segmentsOf(sheetView(sheet("表", rows, merges)), tableKinds).map(
    ({ top, bottom, left, right, kinds }) => `${areaName({ top, bottom, left, right: Math.min(right, width) })} ${kinds.map(({ id }) => id).join("/")}`.trim(),
  );
}

const budget = [["2024年部门收支总表"], ["项目", "预算数"], ["本年支出合计", 10], ["支出总计", 10]] as const;
const threePublic = [["“三公”经费支出预算表"], ["项目", "预算数"], ["合计", 2], ["公务接待费", 1]] as const;
const beside = (left: Rows, right: Rows, gap: number): Rows => left.map((row, index) => [...row, ...Array.from({ length: 2 + gap - row.length }, () => ""), ...(right[index] ?? [])]);

describe("how a sheet is cut into what may be tables", () => {
  test.each([
    ["one table", budget, [], ["A1:B4 budget-income-spending"]],
    ["one under the other", [...budget, ...threePublic], [], ["A1:B4 budget-income-spending", "A5:B8 three-public-budget"]],
    ["side by side, behind a blank column", beside(budget, threePublic, 1), [], ["A1:C4 budget-income-spending", "D1:E4 three-public-budget"]],
    ["side by side, their titles merged across", beside(budget, threePublic, 0), ["A1:B1", "C1:D1"], ["A1:B4 budget-income-spending", "C1:D4 three-public-budget"]],
    ["a second table without a title under its own unit line", [...budget, ["", "单位：元"], ["名称", "数量"], ["车", 3]], [], ["A1:B4 budget-income-spending", "A5:B7"]],
    ["lines over the first title", [["附件2"], ["某县财政局"], ...budget], [], ["A1:B2", "A3:B6 budget-income-spending"]],
    ["the same table on the next page", [...budget, ["2024年部门收支总表（续）"], ["项目", "预算数"], ["结转下年", 1]], [], ["A1:B7 budget-income-spending"]],
    ["a note that names a table", [...budget, ["注：本表与“三公”经费支出预算表一致。"]], [], ["A1:B5 budget-income-spending"]],
    ["an empty sheet", [[]], [], []],
  ] as const)("%s", (_name, rows, merges, expected) => {
    expect(cut(rows, merges)).toEqual(expected);
  });
});
