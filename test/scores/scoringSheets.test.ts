import type { ScoringRow } from "../../src/facts/facts";
import { wholeTotals } from "../../src/scores/scoringSheets";
import { sheetRow } from "./evaluated";

function total(row: number, name: string, full: string): ScoringRow {
  return { ...sheetRow(row, name, full, ""), subtotal: true };
}

const sheet = (row: number): readonly ScoringRow[] => [sheetRow(row, "甲", "40", "40"), sheetRow(row + 1, "乙", "60", "58"), total(row + 2, "合计", "100")];

describe("several scoring sheets in one workbook", () => {
  test("each closes with a whole of its own", () => {
    expect(wholeTotals([...sheet(1), ...sheet(11)]).map(({ at }) => at.row)).toEqual([3, 13]);
  });

  test.each<[string, readonly ScoringRow[]]>([
    ["one sheet", sheet(1)],
    ["合计 and 总分 of the same rows", [...sheet(1), total(4, "总分", "100")]],
    ["one sheet in two parts", [sheetRow(1, "甲", "40", ""), total(2, "合计", "40"), sheetRow(3, "乙", "60", ""), total(4, "合计", "60"), total(5, "总计", "100")]],
  ])("%s is one", (_what, rows) => {
    expect(wholeTotals(rows).length).toBeLessThanOrEqual(1);
  });
});
