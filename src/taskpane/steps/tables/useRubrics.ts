import { chooseRubric } from "../../../rubrics/chooseRubric";
import type { Rubric } from "../../../rubrics/rubric";
import { allRubrics } from "../../../rubrics/shipped";
import { rubricFromSheet, sheetRubricId } from "../../../scores/rubricFromSheet";
import { usePaneContext } from "../../store/paneContext";
import type { StepStrings } from "../../strings/stepStrings";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Analysis, Subject } from "../../work/analysis";

interface RubricGroup {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** The rubrics that may be chosen, those that fit the workbook first; `current` is the remembered one, empty where none is. */
export function useRubrics({ facts, reading }: Analysis, subject: Subject | null): { readonly groups: readonly RubricGroup[]; readonly current: string } {
  const { language } = usePaneContext().state;
  const strings = useStepStrings();
  const text = strings.rubric;
  const current = reading.memory.rubric ?? "";
  const own = rubricFromSheet(facts);
  const asked = subject ? null : chooseRubric(facts, allRubrics, null);
  const fitting = asked?.kind === "asked" && asked.reason === "ambiguous" ? asked.choices : [];
  const option = (rubric: Rubric) => ({ id: rubric.id, label: `${rubric.title[language]}${strings.aside(text.years(rubric.inForce.from, rubric.inForce.to))}` });
  const special = [{ id: "", label: subject || current !== "" ? text.automatic : text.pleaseChoose }, ...(own ? [{ id: sheetRubricId, label: text.sheet }] : []), ...allRubrics.filter(({ id }) => fitting.includes(id)).map(option)];
  const others = allRubrics.filter(({ id }) => !fitting.includes(id));
  return { groups: [{ label: text.title, options: special }, ...bySubject(others, facts.project === null ? ["department", "project"] : ["project", "department"], text, option)], current };
}

/** Those for what the workbook is about stand first. */
function bySubject(rubrics: readonly Rubric[], kinds: readonly Rubric["subject"][], text: StepStrings["rubric"], option: (rubric: Rubric) => RubricGroup["options"][number]): readonly RubricGroup[] {
  return kinds.map((kind) => ({ label: text[kind], options: rubrics.filter(({ subject }) => subject === kind).map(option) }));
}
