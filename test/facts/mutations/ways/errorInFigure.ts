import type { Mutation } from "../mutation";

/** A needed cell shows an error: no number, and no zero. */
export const errorInFigure: Mutation = {
  name: "error in a figure",
  mutate: (book, random, meaning) => {
    const figures = book.sheets.flatMap((sheet) => sheet.cells.flatMap((cell) => (typeof cell.value === "number" && meaning.measureOf(cell.origin) !== null ? [{ sheet, cell }] : [])));
    if (figures.length === 0) return null;
    const { sheet, cell } = random.pick(figures);
    const cells = sheet.cells.map((other) => (other === cell ? { ...cell, value: { error: random.pick(["#REF!", "#DIV/0!", "#VALUE!"]) } } : other));
    // A copy of the cell may still tell the figure.
    const toldElsewhere = figures.some((other) => (other.sheet !== sheet || other.cell !== cell) && other.cell.origin === cell.origin);
    const untold = new Set([...book.expected.untold, ...(toldElsewhere ? [] : [cell.origin])]);
    return { sheets: book.sheets.map((other) => (other === sheet ? { ...sheet, cells } : other)), expected: { ...book.expected, untold } };
  },
};
