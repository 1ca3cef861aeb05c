import type { Facts } from "../facts/facts";
import { recogniseForm } from "./recogniseForm";
import { recogniseRubric } from "./recogniseRubric";
import type { Rubric } from "./rubric";

/** Which rubric evaluates a subject; where only a person can say, what to tell that person. */
export type ChosenRubric =
  | { readonly kind: "chosen"; readonly rubric: Rubric; readonly why: string }
  | { readonly kind: "asked"; readonly reason: "ambiguous" | "none"; readonly message: string; readonly choices: readonly string[] };

/** Kept to be copied; no unit's sheet is one of these. */
const invented = "model/";

/**
 * The rubric that a person named goes first, then the one the workbook remembers, then the one that the unit's own scoring
 * sheet is, then the one by which every such form is scored. Never a guess between two.
 *
 * @param named     id given by a person for this run, or null
 * @param province  of the department whose project this is, or null
 */
export function chooseRubric(facts: Facts, rubrics: readonly Rubric[], named: string | null, province: string | null = null): ChosenRubric {
  const wanted = named ?? facts.memory.rubric;
  if (wanted !== null) return byId(wanted, rubrics, named === null ? "工作簿里记住的指标体系" : "指定的指标体系");
  const recognised = recogniseRubric(facts.scoring, rubrics.filter(({ id }) => !id.startsWith(invented)));
  if (recognised.kind === "one") {
    return { kind: "chosen", rubric: recognised.rubric, why: `工作簿里的评分表与它相符：${recognised.evidence.join("；")}` };
  }
  const ofForm = facts.scoring.length === 0 ? recogniseForm(facts, rubrics, province) : null;
  if (ofForm) return { kind: "chosen", rubric: ofForm, why: `没有另外的评分表，自评表按${ofForm.title["zh-CN"]}计分；本地另有规定的，请另选` };
  const candidates = recognised.kind === "ambiguous" ? recognised.candidates.map(({ rubric }) => rubric) : ofSubject(facts, rubrics);
  const why =
    recognised.kind === "ambiguous"
      ? "工作簿里的评分表与几套指标体系同样相符"
      : facts.scoring.length > 0
        ? "工作簿里的评分表与内置的指标体系都不相符"
        : "工作簿里没有评分表，无法判断用哪套指标体系";
  const reason = recognised.kind === "ambiguous" ? "ambiguous" : "none";
  const listed = candidates.map(({ id, title }) => `${id}（${title["zh-CN"]}）`).join("、");
  return { kind: "asked", reason, message: `${why}，请指定一套（命令行用 --rubric），可选：${listed}。`, choices: candidates.map(({ id }) => id) };
}

/** A project form is evaluated by a project's rubric, everything else by a department's; the invented one is for copying. */
function ofSubject({ project }: Facts, rubrics: readonly Rubric[]): readonly Rubric[] {
  return rubrics.filter(({ id, subject }) => !id.startsWith(invented) && subject === (project === null ? "department" : "project"));
}

function byId(id: string, rubrics: readonly Rubric[], source: string): ChosenRubric {
  const rubric = rubrics.find((candidate) => candidate.id === id);
  if (rubric) return { kind: "chosen", rubric, why: source };
  const choices = rubrics.map((candidate) => candidate.id);
  return { kind: "asked", reason: "none", message: `没有名为“${id}”的指标体系，可选：${choices.join("、")}。`, choices };
}
