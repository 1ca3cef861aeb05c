import { cellName } from "../../grid/address";
import type { PlainCell } from "../../report/plainSheet";
import { numberLiteral } from "./numberLiteral";
import { storedFormula } from "./storedFormula";
import { xmlFormula, xmlText } from "./xmlText";

/** Excel's own limits. */
const longestText = 32_767;
const longestFormula = 8_192;

/**
 * One cell. A text is always stored as text, whatever it begins with; only `formula` becomes a formula. A text beyond
 * Excel's limit is cut and ends in …; a formula beyond it leaves its cached value.
 */
export function cellXml(cell: PlainCell, style: number): string {
  const open = `<c r="${cellName(cell.row, cell.column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const formula = cell.formula === undefined ? "" : storedFormula(cell.formula);
  if (formula !== "" && formula.length <= longestFormula) return formulaXml(open, formula, cell);
  if (cell.special !== undefined) return specialXml(open, "", cell.special);
  if (cell.number !== undefined) return `${open}><v>${numberLiteral(cell.number)}</v></c>`;
  if (cell.text === undefined || cell.text === "") return `${open}/>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${xmlText(fitted(cell.text))}</t></is></c>`;
}

function formulaXml(open: string, formula: string, { number, text = "", special }: PlainCell): string {
  const stored = `<f>${xmlFormula(formula)}</f>`;
  if (special !== undefined) return specialXml(open, stored, special);
  if (number !== undefined) return `${open}>${stored}<v>${numberLiteral(number)}</v></c>`;
  // The schema gives <v> no attributes, though Excel reads this one: only where blanks would be lost.
  const space = text === text.trim() ? "" : ' xml:space="preserve"';
  return `${open} t="str">${stored}<v${space}>${xmlText(fitted(text))}</v></c>`;
}

function specialXml(open: string, formula: string, special: NonNullable<PlainCell["special"]>): string {
  if (typeof special === "boolean") return `${open} t="b">${formula}<v>${special ? 1 : 0}</v></c>`;
  return `${open} t="e">${formula}<v>${xmlText(special.error)}</v></c>`;
}

function fitted(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

/**
 * Whether Excel would take a text for a formula, a number or a date when somebody edits the cell and presses Enter.
 * Such a cell gets the quote-prefix style (the ' that Excel itself would put there), so that it stays text.
 */
export function needsQuotePrefix({ text = "", formula }: PlainCell): boolean {
  if (formula !== undefined || text === "") return false;
  return /^\s*[=+\-@'＝＋－＠]/.test(text) || /^[\d\s.,:%/年月日-]+$/.test(text);
}
