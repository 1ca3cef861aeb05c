import { unseen } from "../../quantity/halfWidth";

/**
 * A passage in the form in which it is read: full-width letters, digits and marks become half-width (１２（％） → 12(%)), and
 * numbers that a space or a line end tore apart are whole again. The full-width comma stays, for it parts clauses; only
 * between full-width digits (２，４００) it groups thousands.
 */
export function tidyText(text: string): string {
  const plain = text
    .replace(unseen, "")
    .replace(/(?<=[\uFF10-\uFF19])，(?=[\uFF10-\uFF19]{3}(?![\uFF10-\uFF19]))/gu, ",")
    .replace(/[\uFF01-\uFF0B\uFF0D-\uFF5E]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
    .replace(/[﹦]/g, "=")
    .replace(/[≦⩽]/g, "≤")
    .replace(/[≧⩾]/g, "≥")
    .replace(/[\t\u00A0\u2000-\u200A\u3000\r\n]/g, " ");
  return mended(plain);
}

/** 1 200万元 grouped by spaces; 3,206, 374.56 and 15. 80元 and 3,077,9 63.69元: torn where a space stands; 1. 2018年 is a number of a list and stays. */
function mended(text: string): string {
  if (!/\d[,.]? \d|\d [,.]/.test(text)) return text;
  return text
    .replace(/(?<![\d.,])(?<!项目|序号|[表附第期类级档段号年月])(\d{1,3})((?: \d{3})+)(?!\d)(?=(?:\.\d+)? ?(?:[万亿千]?元|[人件次户吨亩个份台]))/gu, (_, head: string, groups: string) => head + groups.replaceAll(" ", ""))
    .replace(/(\d) ?, ?(?=\d{3}(?!\d))/g, (torn, digit: string) => (torn.length > 2 ? `${digit},` : torn))
    .replace(/(\d) \.(?=\d)/g, "$1.")
    .replace(/(\d)\. (?=\d{1,2} ?(?:[万亿千]?元|%))/g, "$1.")
    .replace(/(\d,\d{1,2}|\.\d) (?=\d{1,2}(?:\.\d+)? ?(?:[万亿千]?元|%))/g, "$1");
}
