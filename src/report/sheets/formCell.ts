import type { FilledCell } from "../forms/filledForm";
import type { CellStyle } from "../sheet";
import type { Telling } from "../telling";
import { valueOf } from "../terms/valueOf";
import { liveFigure } from "./liveFigure";
import type { ReportCell } from "./reportRow";
import { hasPlaceholder, textOf } from "./reportRow";

export type CellContent = Pick<ReportCell, "style" | "text" | "number" | "formula" | "prompt">;

/** A cell of a form as Excel holds it: what was typed, a figure as a number with its live formula, or words. */
export function formCell(cell: FilledCell, telling: Telling): CellContent {
  if (cell.typed) return typedContent(cell);
  return ownContent(cell, telling);
}

/** What we would write there if nobody had typed anything. */
export function ownContent(cell: FilledCell, telling: Telling): CellContent {
  const text = textOf(cell.runs);
  const words: CellStyle = cell.header || cell.align === "center" ? "formLabel" : "formText";
  if (cell.asks) return { style: "formInput", text: "", prompt: promptOf(cell.input ?? "") };
  if (cell.input !== undefined && text === "") return { style: words, text, prompt: promptOf(cell.input) };
  if (hasPlaceholder(cell.runs)) return { style: "warning", text };
  return figureContent(cell, telling) ?? { style: words, text };
}

/** A figure alone in its cell and without a unit in words is a number to Excel. */
export function figureContent({ runs }: Pick<FilledCell, "runs">, telling: Telling): CellContent | null {
  const [only, ...more] = runs;
  if (only?.kind !== "figure" || more.length > 0 || !/^-?[\d,.]+%?$/.test(only.text)) return null;
  const found = valueOf(only.source.of, telling);
  if (!found.known || found.measured.measure === "year") return null;
  const { value, measure } = found.measured;
  const percent = only.text.endsWith("%");
  if (percent !== (measure === "percent")) return null;
  const style: CellStyle = percent ? "formPercent" : measure === "money" ? "formNumber" : "formLabel";
  const formula = liveFigure(only.source.of, telling);
  return { style, number: value.toString(), ...(formula === null ? {} : { formula }) };
}

function typedContent({ typed, align, header }: FilledCell): CellContent {
  const { text = "", number, formula } = typed ?? {};
  const value = number === undefined ? { text } : { number };
  const words: CellStyle = header || align === "center" ? "formLabel" : "formText";
  return { style: number !== undefined && align === "right" ? "formNumber" : words, ...value, ...(formula === undefined ? {} : { formula }) };
}

function promptOf(input: string): { readonly title: string; readonly text: string } {
  return { title: input.slice(0, 30), text: "请在此填写；重新评价后保留，也写进报告的附件。" };
}
