import type { CellText, ScoringRow } from "./facts";
import type { HeaderBand } from "./headerBand";
import { isColumnNumbers } from "./columnNumbers";
import { numberAt, textAt } from "./recordCells";
import type { SheetView } from "./sheetView";
import { isSignatureRow } from "./signatureRow";
import { canonical, wording } from "./wording";

const levels = ["level1", "level2", "level3", "level4"] as const;
const sumWords = /^(?:.*)(?:小计|合计|总计|总分|总得分|得分合计)$/;

/** The rows of the user's scoring sheet under its band; 一级 and 二级 go down through merges and blanks. */
export function readScoring(view: SheetView, band: HeaderBand, rows: readonly number[]): readonly ScoringRow[] {
  const result: ScoringRow[] = [];
  const above: string[] = [];
  const own = ofDeepestLevel(band);
  for (const row of rows) {
    if (row <= band.bottom || isColumnNumbers(view, row) || isSignatureRow(view, row)) continue;
    const record = readRow(view, own, row, above);
    if (record) result.push(record);
    else continueLast(result, view, own, row);
  }
  return result;
}

/** A row without a name of its own goes on with the standard and the formula of the row above: one line of them in each row. */
function continueLast(rows: ScoringRow[], view: SheetView, band: HeaderBand, row: number): void {
  const last = rows.at(-1);
  if (!last || last.subtotal || levels.some((level) => textAt(view, band, level, row)?.at.row === row)) return;
  const goOn = (column: "standard" | "formula"): CellText | null => {
    const [before, more] = [last[column], textAt(view, band, column, row)];
    return before && more?.at.row === row ? { ...before, text: `${before.text}\n${more.text}` } : before;
  };
  rows[rows.length - 1] = { ...last, standard: goOn("standard"), formula: goOn("formula") };
}

/**
 * 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值: the weight of a row stands behind its own level, and so do its points; those
 * before it are the sums of the levels above.
 */
function ofDeepestLevel(band: HeaderBand): HeaderBand {
  const deepest = Math.max(...levels.flatMap((level) => band.columns.get(level)?.map(({ column }) => column) ?? []));
  const columns = new Map(band.columns);
  for (const name of ["full", "claimed"]) {
    const behind = (band.columns.get(name) ?? []).filter(({ column }) => column > deepest);
    if (behind.length > 0) columns.set(name, behind);
  }
  return { ...band, columns };
}

function readRow(view: SheetView, band: HeaderBand, row: number, above: string[]): ScoringRow | null {
  const names = levels.map((level) => textAt(view, band, level, row));
  const own = names.map((name) => name && ownRow(view, name, row));
  const sumAt = names.findIndex((name) => name && sumWords.test(canonical(name.text)));
  const full = numberAt(view, band, "full", row);
  const claimed = numberAt(view, band, "claimed", row);
  const rest = {
    full,
    claimed,
    formula: textAt(view, band, "formula", row),
    standard: textAt(view, band, "standard", row),
    target: textAt(view, band, "target", row),
    actual: textAt(view, band, "actual", row),
    reason: textAt(view, band, "reason", row),
  };
  const sumName = sumAt >= 0 ? names[sumAt] : null;
  if (sumName) return { ...rest, path: sumPath(sumName.text, above, sumAt), subtotal: true, name: sumName };
  if (!own.some(Boolean) || (!full && !claimed && !rest.standard)) return null;
  const path = names.map((name, level) => nameAt(name, above, level)).filter((name) => name !== "");
  above.splice(0, above.length, ...names.map((name, level) => nameAt(name, above, level)));
  const name = [...names].reverse().find((found): found is CellText => found !== null);
  return name ? { ...rest, path, subtotal: false, name } : null;
}

/** A blank 一级 or 二级 cell continues the one above; the last level never does. */
function nameAt(name: CellText | null, above: readonly string[], level: number): string {
  if (name) return wording(withoutMark(name.text)).core;
  return level < 2 ? (above[level] ?? "") : "";
}

/** 投入（13分） → 投入 */
function withoutMark(text: string): string {
  return text.replace(/[（(]\s*\d+(?:\.\d+)?\s*(?:分|%|％)\s*[)）]/g, "");
}

/** 投入小计 sums 投入; a bare 小计 sums what stands above it; 合计 and 总分 sum everything. */
function sumPath(text: string, above: readonly string[], level: number): readonly string[] {
  const named = canonical(withoutMark(text)).replace(/(?:小计|合计|总计|总分|总得分|得分合计)$/, "");
  if (named) return [wording(named).core];
  return canonical(text) === "小计" ? above.slice(0, Math.max(1, level)).filter((name) => name !== "") : [];
}

function ownRow(view: SheetView, name: CellText, row: number): boolean {
  return name.at.row === row || view.mergeAt(row, name.at.column) === undefined;
}
