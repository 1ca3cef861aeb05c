import { defineCheck } from "../defineCheck";
import { isOpenRule } from "../isOpenRule";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import { printPoints } from "../printFigure";

/**
 * SCORE-RULE-OPEN: the written rule does not say what happens with this value; the ways to read it, and what each would give.
 *
 * Source   the row's own clause: a control rate below zero, where the bands begin at zero
 * Reading  The points that the unit claims stand; without them the row is still open, and blocks.
 */
export const scoreRuleOpen = defineCheck({
  code: "SCORE-RULE-OPEN",
  label: { "zh-CN": "评分标准能够确定得分", "en-US": "The rule decides" },
  severity: "note",
  cites: [],
  run: ({ scores }) =>
    scores.map((score) => {
      const { criterion, points, claimed, working, from, state } = score;
      if (criterion.judges === null) return notApplicable();
      if (state === "missing") return lacksData([`“${criterion.label}”所需的数据`], from);
      const at = [...(claimed ? [claimed.at] : []), ...from.filter((cell) => cell !== claimed?.at)];
      if (!isOpenRule(score)) return state === "scored" ? passes(at) : notApplicable();
      const values = { row: criterion.label, working, points: points ? printPoints(points) : "" };
      return fails(at, values, { cites: criterion.cites, ...(points ? {} : { severity: "blocks" as const }) });
    }),
});
