import { halfWidth } from "../quantity/halfWidth";
import { Decimal } from "../quantity/decimal";
import type { CellNumber, CellText, IndicatorRow } from "./facts";
import type { HeaderBand } from "./headerBand";
import { isColumnNumbers } from "./columnNumbers";
import { numberAt, textAt } from "./recordCells";
import type { SheetView } from "./sheetView";
import { isSignatureRow } from "./signatureRow";
import { canonical, wording } from "./wording";

const sums = /^(?:总分|合计|总计|小计|总得分)/;

/**
 * The rows of a target table, or of a form's indicator block. A target that is split over 指标性质, 指标值 and 度量单位 is
 * put together again: ≥ 95 % → ≥95%.
 */
export function readIndicators(view: SheetView, band: HeaderBand, rows: readonly number[]): readonly IndicatorRow[] {
  const result: IndicatorRow[] = [];
  let above: readonly string[] = [];
  for (const row of rows) {
    if (row <= band.bottom || isColumnNumbers(view, row) || isSignatureRow(view, row)) continue;
    if (isSum(view, row)) break;
    const record = readRow(view, band, row, above);
    if (!record) continue;
    above = levelsOf(view, band, row, above);
    result.push(record);
  }
  return result;
}

/** 总分 closes the indicator block; what follows it (签字, 说明) is none. */
function isSum(view: SheetView, row: number): boolean {
  return view.row(row).some((cell) => typeof cell.value === "string" && sums.test(canonical(cell.value)));
}

function readRow(view: SheetView, band: HeaderBand, row: number, above: readonly string[]): IndicatorRow | null {
  const name = textAt(view, band, "level3", row);
  const target = targetOf(view, band, row);
  const actual = textAt(view, band, "actual", row);
  const full = numberAt(view, band, "full", row) ?? weightInName(name);
  if (!name || (!target && !actual && !full)) return null;
  return {
    path: [...levelsOf(view, band, row, above), wording(name.text).core].filter((part) => part !== ""),
    name,
    target,
    actual: withUnit(view, band, row, actual),
    completion: textAt(view, band, "completion", row),
    full,
    claimed: numberAt(view, band, "claimed", row),
    reason: textAt(view, band, "reason", row),
  };
}

/** 养护里程（20分）: forms without a column for it put the weight behind the name. */
function weightInName(name: CellText | null): CellNumber | null {
  const said = name && /\((\d+(?:\.\d+)?)分\)$/u.exec(canonical(name.text))?.[1];
  return name && said ? { value: new Decimal(said), at: name.at } : null;
}

/** 一级 and 二级 of a row, "" where neither it nor a row above names one. A blank 二级 continues the one above only under the same 一级. */
function levelsOf(view: SheetView, band: HeaderBand, row: number, [above1 = "", above2 = ""]: readonly string[]): readonly string[] {
  const first = pathName(textAt(view, band, "level1", row), above1);
  return [first, pathName(textAt(view, band, "level2", row), first === above1 ? above2 : "")];
}

/** A blank cell continues the one above. */
function pathName(own: CellText | null | undefined, above: string | undefined): string {
  return own ? wording(own.text.replace(/[（(]\s*\d+(?:\.\d+)?\s*分?\s*[)）]/g, "")).core : (above ?? "");
}

function targetOf(view: SheetView, band: HeaderBand, row: number): CellText | null {
  // A target that was adjusted in the year is the one that counts.
  const value = textAt(view, band, "adjustedTarget", row) ?? textAt(view, band, "target", row);
  if (!value) return null;
  const nature = textAt(view, band, "nature", row)?.text ?? "";
  const unit = textAt(view, band, "unit", row)?.text ?? "";
  const sign = /^[≥≤=＝﹦>＞<＜≧≦]$/.test(nature) && !/[≥≤=＝﹦>＞<＜≧≦]/.test(value.text) ? nature : "";
  return { text: `${sign}${withMissingUnit(value.text, unit)}`, at: value.at };
}

function withUnit(view: SheetView, band: HeaderBand, row: number, actual: CellText | null): CellText | null {
  const unit = textAt(view, band, "unit", row)?.text ?? "";
  return actual && { text: withMissingUnit(actual.text, unit), at: actual.at };
}

/** A bare number takes the unit of its own column; words and numbers with a unit stay as they are. */
function withMissingUnit(text: string, unit: string): string {
  return /^[\d.,\s]+$/.test(halfWidth(text)) && unit !== "" && unit !== "/" ? `${text.trim()}${unit === "百分比" || unit === "％" ? "%" : unit}` : text;
}
