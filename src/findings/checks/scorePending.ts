import { matchRows } from "../../rubrics/matchRows";
import { defineCheck } from "../defineCheck";
import { isOpenRule } from "../isOpenRule";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-PENDING: only a person can give these points, and nobody has.
 *
 * Source   the row's own clause
 */
export const scorePending = defineCheck({
  code: "SCORE-PENDING",
  label: { "zh-CN": "人工评定的各项均已打分", "en-US": "Every manual row has points" },
  severity: "blocks",
  cites: [],
  run: ({ scores, facts, rubric }) => {
    const rows = matchRows(rubric.criteria, facts.scoring);
    return scores.map((score) => {
      const { criterion, full, points, state, claimed, from } = score;
      if (state === "missing") return lacksData([`“${criterion.label}”所需的数据`], from);
      if (state !== "manual" || isOpenRule(score)) return notApplicable();
      if (points) return passes(from);
      const at = claimed ? [claimed.at] : (rows.get(criterion.id) ?? []).map(({ name }) => name.at);
      return fails(at, { row: criterion.label, full: printPoints(full) }, { cites: criterion.cites });
    });
  },
});
