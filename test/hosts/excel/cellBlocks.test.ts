import fc from "fast-check";
import { cellBlocks } from "../../../src/hosts/excel/cellBlocks";

const place = fc.record({ row: fc.nat(12), column: fc.nat(8) });

test("a full table is one block", () => {
  const places = [0, 1, 2].flatMap((row) => [1, 2].map((column) => ({ row, column })));
  expect(cellBlocks(places)).toEqual([{ top: 0, left: 1, bottom: 2, right: 2 }]);
});

test("a gap divides, a narrower row begins a new block", () => {
  const places = [{ row: 0, column: 0 }, { row: 0, column: 2 }, { row: 1, column: 0 }, { row: 2, column: 0 }, { row: 2, column: 1 }];
  expect(cellBlocks(places)).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 2, bottom: 0, right: 2 },
    { top: 2, left: 0, bottom: 2, right: 1 },
  ]);
});

test("nothing gives no block", () => {
  expect(cellBlocks([])).toEqual([]);
});

test("the blocks cover exactly the places, each once", () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const covered = cellBlocks(places).flatMap(({ top, left, bottom, right }) => {
        const names: string[] = [];
        for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) names.push(`${row}:${column}`);
        return names;
      });
      expect([...covered].sort()).toEqual([...new Set(places.map(({ row, column }) => `${row}:${column}`))].sort());
    }),
  );
});
