import { exact } from "../../../../src/quantity/decimal";
import { onSheet } from "../onSheet";

const fullWidth = (text: string): string => text.replace(/[\d.]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** Numbers as text, the way they come out of other systems and out of hands. */
export const numbersAsText = onSheet("numbers as text", (sheet, random, meaning) => {
  const kind = random.below(5);
  let changed = false;
  const cells = sheet.cells.map((cell) => {
    if (typeof cell.value !== "number" || cell.role !== "body" || meaning.measureOf(cell.origin) === null) return cell;
    if (cell.format !== undefined && /[%ymd]/.test(cell.format)) return cell;
    const value = exact(cell.value);
    const plain = value.abs().toFixed();
    const grouped = plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
    const text = [grouped, ` ${plain} `, fullWidth(plain), `${grouped}`, plain][kind] ?? plain;
    changed = true;
    if (value.isZero() && kind > 1) return { ...cell, value: random.pick(["—", "-", "0.00"]) };
    if (value.isNegative() && !value.isZero()) return { ...cell, value: random.pick([`(${grouped})`, `△${plain}`, `-${plain}`, `（${grouped}）`].slice(/^\d{1,2}$/.test(plain) ? 1 : 0, 3)) };
    return { ...cell, value: text };
  });
  return changed ? { ...sheet, cells } : null;
});
