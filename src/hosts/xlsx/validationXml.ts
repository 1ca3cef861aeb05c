import { cellName } from "../../grid/address";
import type { PlainCell } from "../../report/plainSheet";
import { numberLiteral } from "./numberLiteral";
import { xmlAttribute, xmlText } from "./xmlText";

/** Excel's own limits, in characters. */
const longestList = 255;
const longestTitle = 32;
const longestPrompt = 255;

/** Hints and limits of input cells; cells with the same ones share one entry. */
export function validationsXml(cells: readonly PlainCell[]): string {
  const places = new Map<string, string[]>();
  for (const cell of cells) {
    const rule = ruleOf(cell);
    const prompt = promptOf(cell);
    if (rule === null && prompt === "") continue;
    const key = `${rule?.attributes ?? ""} allowBlank="1"${prompt}${rule?.error ?? ""}\u0000${rule?.formulas ?? ""}`;
    places.set(key, [...(places.get(key) ?? []), cellName(cell.row, cell.column)]);
  }
  if (places.size === 0) return "";
  const entries = [...places].map(([key, names]) => {
    const [attributes = "", formulas = ""] = key.split("\u0000");
    return `<dataValidation${attributes} sqref="${names.join(" ")}">${formulas}</dataValidation>`;
  });
  return `<dataValidations count="${entries.length}">${entries.join("")}</dataValidations>`;
}

interface Rule {
  readonly attributes: string;
  readonly error: string;
  readonly formulas: string;
}

/** Null where nothing is forbidden, and where Excel could not hold the list. */
function ruleOf({ allow }: PlainCell): Rule | null {
  if (allow === undefined) return null;
  if (allow.kind === "decimal") {
    const from = numberLiteral(allow.from);
    const to = numberLiteral(allow.to);
    return {
      attributes: ' type="decimal" operator="between"',
      error: errorOf(`请填写 ${from} 到 ${to} 之间的数。`),
      formulas: `<formula1>${from}</formula1><formula2>${to}</formula2>`,
    };
  }
  const list = allow.choices.join(",");
  if (list === "" || list.length > longestList || allow.choices.some((choice) => choice.includes(","))) return null;
  return {
    attributes: ' type="list"',
    error: errorOf("请从下拉列表中选择。"),
    formulas: `<formula1>"${xmlText(list.replaceAll('"', '""'))}"</formula1>`,
  };
}

function errorOf(message: string): string {
  return ` showErrorMessage="1" errorTitle="填写有误" error="${xmlAttribute(message)}"`;
}

function promptOf({ prompt }: PlainCell): string {
  if (prompt === undefined) return "";
  const title = xmlAttribute(prompt.title.slice(0, longestTitle));
  return ` showInputMessage="1" promptTitle="${title}" prompt="${xmlAttribute(prompt.text.slice(0, longestPrompt))}"`;
}
