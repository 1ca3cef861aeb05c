import type { Mutation } from "../mutation";
import { extent } from "../extent";
import { insertRows } from "../insertRows";

/** Two tables on one sheet, one under the other. */
export const tablesStacked: Mutation = {
  name: "tables stacked",
  mutate: (book, random) => {
    const [upper, lower] = random.shuffle(book.sheets);
    if (!upper || !lower) return null;
    const isText = [upper, lower].some(({ cells }) => cells.some(({ value }) => typeof value === "string" && value.includes("文字材料")));
    if (isText || upper.visibility !== lower.visibility || lower.cells[0]?.role !== "title") return null;
    const shift = extent(upper).bottom + 1 + random.below(4);
    const moved = insertRows(lower, 0, shift);
    const both = { ...upper, cells: [...upper.cells, ...moved.cells], merges: [...upper.merges, ...moved.merges], hiddenRows: new Set([...upper.hiddenRows, ...moved.hiddenRows]) };
    return { ...book, sheets: book.sheets.flatMap((sheet) => (sheet === lower ? [] : [sheet === upper ? both : sheet])) };
  },
};
