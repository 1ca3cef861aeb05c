import type { CellValue } from "../grid/grid";
import type { SheetView } from "./sheetView";

const word = /^[栏列]\s*[次号]$/;
/** What may stand beside the numbers where the word does not: 甲 乙 1 2 3, 类 款 项 1 2 3. Any other text is the label of a row of figures. */
const beside = /^(?:甲|乙|丙|丁|项\s*目|行\s*次|序\s*号|编\s*号|类|款|项|[-—*/]+)$/;
/** 4=1+2, 3=2/1: the column's number, and how it is worked out. */
const numbered = /^(\d{1,3})(?:[=＝].*)?$/;
const longest = 24;
const fewest = 3;

/**
 * 栏次: 1 2 3 … across, or the word itself; it looks like figures and is none, also in a form that nobody has filled yet.
 * Figures that begin elsewhere (编制11, 在职12), or that have a label of their own (某站　编制1, 在职2, 退休3), are a row like any other.
 */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  if (cells.some(({ value }) => typeof value === "string" && value.length < 12 && word.test(value.trim()))) return true;
  let counted = 0;
  for (const { value } of cells) {
    if (isCounted(value, counted + 1)) counted += 1;
    else if (typeof value !== "string" || value.length > longest || !beside.test(value.trim())) return false;
  }
  return counted >= fewest;
}

/** 2, "2", ② or 2=1×3 where a two is next. */
function isCounted(value: CellValue, next: number): boolean {
  if (typeof value === "number") return value === next;
  if (typeof value !== "string" || value.length > longest) return false;
  return Number(numbered.exec(value.normalize("NFKC").replace(/\s/g, ""))?.[1]) === next;
}
