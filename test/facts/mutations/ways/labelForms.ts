import { onSheet } from "../onSheet";

const swaps: readonly (readonly [RegExp, string])[] = [
  [/（/g, "("], [/）/g, ")"], [/\(/g, "（"], [/\)/g, "）"], [/（/g, "["], [/“/g, "\""], [/”/g, "\""], [/“|”/g, ""], [/“/g, "「"], [/”/g, "」"],
  [/(?<=^[一二三四五六七八九十]+)、/g, "."], [/：/g, ":"], [/:/g, "："], [/\d/g, "#"], [/％/g, "%"],
];

/** Full-width and half-width forms, other brackets and quotes, in labels and headers. */
export const labelForms = onSheet("forms in labels", (sheet, random) => {
  const [from, to] = random.pick(swaps);
  const swap = (text: string): string => {
    if (to === "#") return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const swapped = text.replace(from, to);
    return to === "[" ? swapped.replace(/）/g, "]") : swapped;
  };
  let changed = false;
  const cells = sheet.cells.map((cell) => {
    if (typeof cell.value !== "string" || cell.value.length > 30 || /[。；，]/.test(cell.value)) return cell;
    const value = swap(cell.value);
    changed ||= value !== cell.value;
    return { ...cell, value };
  });
  return changed ? { ...sheet, cells } : null;
});
