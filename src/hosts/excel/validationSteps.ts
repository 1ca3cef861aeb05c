import type { PlainCell, PlainSheet } from "../../report/plainSheet";
import { cellBlocks } from "./cellBlocks";
import { rangeOf } from "./usedArea";
import type { WriteStep } from "./writeStep";
import { step } from "./writeStep";

/** Excel's own limits, in characters. */
const longestList = 255;
const longestTitle = 32;
const longestPrompt = 255;

type Hint = Pick<PlainCell, "allow" | "prompt">;

/** Hints and limits of input cells; cells with the same ones are set together. */
export function validationSteps({ cells }: PlainSheet): readonly WriteStep[] {
  const groups = new Map<string, { readonly hint: Hint; readonly cells: PlainCell[] }>();
  for (const cell of cells) {
    if (!cell.allow && !cell.prompt) continue;
    const key = JSON.stringify([cell.allow, cell.prompt]);
    const group = groups.get(key) ?? { hint: cell, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups].flatMap(([key, { hint, cells: alike }]) =>
    cellBlocks(alike).map((area) =>
      step(key.length * 3 + 500, (worksheet) => {
        const validation = rangeOf(worksheet, area).dataValidation;
        limit(validation, hint);
        show(validation, hint);
      }),
    ),
  );
}

/** Nothing is forbidden where Excel could not hold the list. */
function limit(validation: Excel.DataValidation, { allow }: Hint): void {
  if (!allow) return;
  if (allow.kind === "decimal") {
    const [from, to] = [Number(allow.from), Number(allow.to)];
    validation.rule = { decimal: { formula1: from, formula2: to, operator: "Between" } };
    validation.errorAlert = alert(`请填写 ${from} 到 ${to} 之间的数。`);
    return;
  }
  const source = allow.choices.join(",");
  if (source === "" || source.length > longestList || allow.choices.some((choice) => choice.includes(","))) return;
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.errorAlert = alert("请从下拉列表中选择。");
}

function alert(message: string): Excel.DataValidationErrorAlert {
  return { message, showAlert: true, style: "Stop", title: "填写有误" };
}

function show(validation: Excel.DataValidation, { prompt }: Hint): void {
  if (!prompt) return;
  validation.prompt = { showPrompt: true, title: prompt.title.slice(0, longestTitle), message: prompt.text.slice(0, longestPrompt) };
}
