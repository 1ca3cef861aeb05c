import type { Rubric } from "../../rubrics/rubric";
import { allRubrics, rubricById } from "../../rubrics/shipped";
import type { Command } from "../command";
import { CommandProblem } from "../inputs";
import { citeJson } from "../json/evaluationJson";
import { rubricText, rubricsText } from "../text/rubricText";

/** `perf rubrics [ID]`: the rubrics that ship; one in full. */
export const rubricsCommand: Command = {
  name: "rubrics",
  usage: "rubrics [ID] [--json]",
  about: "列出内置的指标体系；给出编号时显示全文、依据和核对情况",
  options: { json: { type: "boolean" } },
  arguments: { least: 0, most: 1 },
  run: ([id], { json }) => {
    if (id === undefined) return Promise.resolve(json ? listJson() : `${rubricsText(allRubrics)}\n`);
    const rubric = rubricById(id);
    if (!rubric) throw new CommandProblem(2, [`没有名为“${id}”的指标体系，可选：${allRubrics.map((known) => known.id).join("、")}。`]);
    return Promise.resolve(json ? `${JSON.stringify(rubricJson(rubric), null, 2)}\n` : `${rubricText(rubric)}\n`);
  },
};

function listJson(): string {
  const rubrics = allRubrics.map(({ id, title, subject, inForce, fullMark, criteria }) => ({ id, title, subject, inForce, fullMark, criteria: criteria.length }));
  return `${JSON.stringify({ rubrics }, null, 2)}\n`;
}

/** The rubric as data, each row with its citation in words and whether it was verified. */
function rubricJson(rubric: Rubric): Record<string, unknown> {
  return {
    ...rubric,
    citations: rubric.cites.map(citeJson),
    criteria: rubric.criteria.map((criterion) => ({
      ...criterion,
      citations: criterion.cites.map(citeJson),
    })),
  };
}
