import { forms } from "../report/forms/forms";
import { CommandProblem } from "./inputs";

/** --form FORM: the id of a self-evaluation form that ships; null where nothing is said, which leaves it to the rubric. */
export function formOption(id: string | undefined): string | null {
  if (id === undefined || forms.has(id)) return id ?? null;
  throw new CommandProblem(2, [`没有自评表样式“${id}”，--form 可写：${[...forms.keys()].join("、")}。`]);
}
