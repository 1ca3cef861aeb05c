import type { Cell } from "../../grid/grid";

const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const grouped = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d+))?$/;
/** Excel keeps no more digits; a longer number is an account or an identity card. */
const mostDigits = 15;

/**
 * What a text of a file without types is as a cell: a number where it is plainly one, else the text that it is. 00123 and
 * 2130101… are codes and stay text; 97.5%, 3月 and (123) stay as they were typed: the recogniser reads them in their context.
 */
export function typedValue(text: string): Pick<Cell, "value" | "format"> {
  const typed = text.trim();
  if (typed.replace(/\D/g, "").length > mostDigits) return { value: text };
  if (plain.test(typed)) return { value: Number(typed) };
  const decimals = grouped.exec(typed);
  if (!decimals) return { value: text };
  const places = decimals[1]?.length ?? 0;
  return { value: Number(typed.replaceAll(",", "")), format: places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}` };
}
