import type { PlainCell } from "../../report/plainSheet";

/** Excel's own limits, in characters. */
const longestText = 32_767;
const longestFormula = 8_192;

/**
 * Whatever Excel might take for something else than text: formulas, and everything with a digit (numbers, dates, times,
 * fractions, also in full-width and in Chinese numerals), percent and currency signs, truth values, errors.
 */
const couldBeOther = /^\s*['=+\-@＝＋－＠#]|[\d０-９〇零一二三四五六七八九十]|^(?:true|false)$/i;

/**
 * What is typed into Excel for a cell, so that exactly the draft's content stands there: a text that Excel could take for
 * something else gets the apostrophe that keeps it text. Null for an empty cell. A text beyond Excel's limit is cut and
 * ends in …; a formula beyond it leaves its cached value.
 */
export function entryOf({ text, number, formula }: PlainCell): string | number | null {
  if (formula !== undefined && formula !== "" && formula.length < longestFormula) return `=${formula}`;
  if (number !== undefined) return Number(number);
  if (text === undefined || text === "") return null;
  const fitted = text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
  return couldBeOther.test(fitted) ? `'${fitted}` : fitted;
}
