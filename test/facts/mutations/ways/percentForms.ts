import { exact } from "../../../../src/quantity/decimal";
import { onSheet } from "../onSheet";

/** A rate as "54.55%", or as the number 54.55 in a cell that is not shown as a percentage. */
export const percentForms = onSheet("percent forms", (sheet, random, meaning) => {
  const rates = sheet.cells.filter(({ value, format, origin }) => typeof value === "number" && format?.includes("%") && meaning.measureOf(origin) === "percent");
  if (rates.length === 0) return null;
  const asText = random.chance(0.5);
  const cells = sheet.cells.map((cell) => {
    if (!rates.includes(cell)) return cell;
    const percent = exact(Number(cell.value)).times(100);
    // Up to 1 a bare number could be a share; that form is another mutation's.
    if (!asText && percent.abs().lte(1)) return cell;
    return { row: cell.row, column: cell.column, role: cell.role, origin: cell.origin, value: asText ? `${percent.toFixed()}%` : percent.toNumber() };
  });
  return { ...sheet, cells };
});
