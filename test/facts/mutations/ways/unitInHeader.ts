import { onSheet } from "../onSheet";
import { unitScopes } from "../unitScope";

/** The unit stands in brackets in the headers of the money columns, and no unit line is left. */
export const unitInHeader = onSheet("unit in header", (sheet, random, meaning) => {
  const scopes = unitScopes(sheet, meaning);
  const [scope] = scopes;
  if (!scope || scopes.length > 1 || scope.line.role !== "note" || scope.figures.length === 0) return null;
  const columns = new Set(scope.figures.map(({ column }) => column));
  const spanOf = (row: number, column: number) => sheet.merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const nearest = new Set(
    [...columns].flatMap((column) => {
      const above = sheet.cells.filter((cell) => {
        if (cell.role !== "head" || typeof cell.value !== "string" || cell.value === "栏次") return false;
        const area = spanOf(cell.row, cell.column);
        return area ? column >= area.left && column <= area.right : cell.column === column;
      });
      const lowest = Math.max(...above.map(({ row }) => row));
      return above.filter(({ row }) => row === lowest);
    }),
  );
  // Every figure must stand under one of these headers, or its unit would be gone.
  const under = scope.figures.every((figure) => [...nearest].some((head) => head.row < figure.row && (head.column === figure.column || (spanOf(head.row, head.column)?.right ?? -1) >= figure.column)));
  if (!under || [...columns].some((column) => ![...nearest].some((head) => head.column === column))) return null;
  const marked = (text: string): string => random.chance(0.5) ? `${text}（${scope.unit}）` : `${text}\n(${scope.unit})`;
  const cells = sheet.cells.flatMap((cell) => {
    if (cell === scope.line) return [];
    return nearest.has(cell) ? [{ ...cell, value: marked(String(cell.value)) }] : [cell];
  });
  return { ...sheet, cells };
});
