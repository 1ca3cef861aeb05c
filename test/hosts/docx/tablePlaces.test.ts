import fc from "fast-check";
import type { TableCell } from "../../../src/report/block";
import { placedTable, tableParts } from "../../../src/hosts/docx/tablePlaces";
import type { PlacedTable } from "../../../src/hosts/docx/tablePlaces";
import { text } from "./openedDocx";

function cell(words: string, columnSpan?: number, rowSpan?: number): TableCell {
  return { runs: words === "" ? [] : [text(words)], ...(columnSpan === undefined ? {} : { columnSpan }), ...(rowSpan === undefined ? {} : { rowSpan }) };
}

/** The table drawn: every grid cell with the text of the cell that covers it. */
function drawn({ columns, rows }: PlacedTable): readonly string[] {
  const grid = rows.map(() => new Array<string>(columns).fill("!"));
  for (const { row, column, rowSpan, columnSpan, cell: { runs } } of rows.flat()) {
    for (let down = 0; down < rowSpan; down++) {
      for (let across = 0; across < columnSpan; across++) {
        const line = grid[row + down];
        if (line) line[column + across] = line[column + across] === "!" ? (runs[0]?.text ?? ".") : "#";
      }
    }
  }
  return grid.map((line) => line.join(""));
}

test.each([
  ["plain", 2, [[cell("a"), cell("b")], [cell("c"), cell("d")]], ["ab", "cd"]],
  ["merged across", 3, [[cell("a", 3)], [cell("b"), cell("c"), cell("d")]], ["aaa", "bcd"]],
  ["merged down: the next row starts beside it", 2, [[cell("a", 1, 2), cell("b")], [cell("c")]], ["ab", "ac"]],
  ["a header of two rows", 4, [[cell("a", 3), cell("b", 1, 2)], [cell("c"), cell("d"), cell("e")]], ["aaab", "cdeb"]],
  ["a row too short is filled", 3, [[cell("a")]], ["a.."]],
  ["a row too long widens the table", 1, [[cell("a"), cell("b")], [cell("c")]], ["ab", "c."]],
  ["a span out of the table is cut", 2, [[cell("a", 9), ], [cell("b", 1, 9), cell("c")]], ["aa", "bc"]],
  ["a span into a merged cell is cut", 3, [[cell("a"), cell("b", 1, 2), cell("c")], [cell("d", 2), cell("e")]], ["abc", "dbe"]],
  ["senseless spans count as one", 2, [[cell("a", 0), cell("b", -3)], [cell("c", Number.NaN), cell("d", 1, 0.5)]], ["ab", "cd"]],
  ["a row wholly covered from above", 2, [[cell("a", 2, 2)], []], ["aa", "aa"]],
  ["no rows", 2, [], []],
])("%s", (_, columns, rows, expected) => {
  expect(drawn(placedTable(rows, columns))).toEqual(expected);
});

test("more than 63 columns are cut into parts that Word can open", () => {
  const wide = placedTable([Array.from({ length: 130 }, (_, column) => cell(String(column))), [cell("一行", 130)]], 130);
  const parts = tableParts(wide);
  expect(parts.map(({ columns }) => columns)).toEqual([63, 63, 4]);
  expect(parts.map(({ rows }) => rows[0]?.[0]?.cell.runs[0]?.text)).toEqual(["0", "63", "126"]);
  expect(parts.map(({ rows }) => rows[1]?.map(({ columnSpan, cell: { runs } }) => [columnSpan, runs.length]))).toEqual([[[63, 1]], [[63, 0]], [[4, 0]]]);
});

test("whatever the spans, every grid cell is covered once and no text is lost", () => {
  const anyCell = fc.record({ words: fc.constantFrom("a", "b", "c"), columnSpan: fc.integer({ min: -1, max: 5 }), rowSpan: fc.integer({ min: -1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 }), fc.integer({ min: 0, max: 6 }), (rows, columns) => {
      const table = placedTable(rows.map((row) => row.map(({ words, columnSpan, rowSpan }) => cell(words, columnSpan, rowSpan))), columns);
      expect(drawn(table).join("")).not.toMatch(/[!#]/);
      expect(table.rows.flat().filter(({ cell: { runs } }) => runs.length > 0)).toHaveLength(rows.flat().length);
    }),
  );
});
