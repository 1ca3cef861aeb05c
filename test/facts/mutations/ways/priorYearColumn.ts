import { added } from "../added";
import { insertColumns } from "../insertColumns";
import type { Mutation } from "../mutation";

/** A column with the figures of a year before, beside the figures of this one. */
export const priorYearColumn: Mutation = {
  name: "prior-year column",
  mutate: (book, random, meaning) => {
    const places = book.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((head) => {
        const above = sheet.cells.filter(({ role, row }) => role === "head" && row > head.row);
        const plain = head.role === "head" && typeof head.value === "string" && /^(?:20\d{2}年)?(?:年初)?(?:预算数|决算数|金额)$/.test(head.value);
        const merged = sheet.merges.some((area) => area.top > 0 && area.left <= head.column && area.right >= head.column && area.bottom >= head.row);
        const lower = above.some(({ column, value }) => column === head.column && typeof value === "string");
        return plain && !merged && !lower ? [{ sheet, head }] : [];
      }),
    );
    if (places.length === 0) return null;
    const { sheet, head } = random.pick(places);
    const before = random.chance(0.5);
    const column = before ? head.column : head.column + 1;
    const moved = insertColumns(sheet, column, 1);
    const own = sheet.cells.filter((cell) => cell.column === head.column && cell.row > head.row && typeof cell.value === "number" && cell.role === "body" && meaning.measureOf(cell.origin) !== null);
    const stem = String(head.value).replace(/^20\d{2}年/, "").replace("金额", "决算数");
    // The sample may hold a column of the year before already; two of them would contradict each other.
    const named = book.sheets.some(({ cells }) => cells.some(({ role, value }) => role === "head" && typeof value === "string" && /20\d{2}|上年/.test(value)));
    const header = random.pick([named ? `2009年\n${stem}` : `上年${stem}`, `2009年${stem}`, `2009年度\n${stem}`]);
    const relative = header.startsWith("上年");
    const figures = own.map((cell) => ({ ...added(cell.row, column, Number(cell.value) + 1 + random.below(90), "body"), ...(cell.format === undefined ? {} : { format: cell.format }) }));
    const cells = [...moved.cells, added(head.row, column, header, "head"), ...figures];
    // 上年 is a year that only the table's own can tell; any year but the evaluated one is the added column's.
    const otherYears = new Set([...book.expected.otherYears, ...(relative ? [-1] : [2009])]);
    return { sheets: book.sheets.map((other) => (other === sheet ? { ...moved, cells } : other)), expected: { ...book.expected, otherYears } };
  },
};
