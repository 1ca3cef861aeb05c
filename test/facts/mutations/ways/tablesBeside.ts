import type { Mutation } from "../mutation";
import { extent } from "../extent";
import { insertColumns } from "../insertColumns";

/** Two tables on one sheet, side by side. */
export const tablesBeside: Mutation = {
  name: "tables side by side",
  mutate: (book, random) => {
    const [first, second] = random.shuffle(book.sheets);
    if (!first || !second) return null;
    const isText = [first, second].some(({ cells }) => cells.some(({ value }) => typeof value === "string" && /文字材料|一级指标/.test(value)));
    const titled = [first, second].every(({ cells }) => cells.some(({ role }) => role === "title"));
    if (isText || !titled || first.visibility !== second.visibility || first.hiddenRows.size + second.hiddenRows.size > 0) return null;
    const moved = insertColumns(second, 0, extent(first).right + 2 + random.below(3));
    const both = { ...first, cells: [...first.cells, ...moved.cells], merges: [...first.merges, ...moved.merges] };
    return { ...book, sheets: book.sheets.flatMap((sheet) => (sheet === second ? [] : [sheet === first ? both : sheet])) };
  },
};
