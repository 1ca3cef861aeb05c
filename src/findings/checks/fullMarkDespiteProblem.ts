import type { CellText, Facts } from "../../facts/facts";
import { plainText } from "../../quantity/plainText";
import type { Score } from "../../scores/score";
import type { Outcome } from "../check";
import { defineCheck } from "../defineCheck";
import { fails, lacksData, notApplicable, passes } from "../outcome";
import problems from "../problemAreas.json";

/**
 * FULL-MARK-DESPITE-PROBLEM: full marks where the unit's own text names a problem in that very area: a question, no more.
 *
 * Source   a slip of published self-evaluations; areas and words are data (problemAreas.json)
 */
export const fullMarkDespiteProblem = defineCheck({
  code: "FULL-MARK-DESPITE-PROBLEM",
  label: { "zh-CN": "满分项目与所述问题不矛盾", "en-US": "Full marks fit the problems named" },
  severity: "note",
  cites: ["mof-2020-10:self-evaluation"],
  run: ({ scores, facts }) => {
    const sentences = problemSentences(facts);
    return sentences.length === 0 ? [lacksData(["“存在的问题”的文字"])] : scores.map((score) => runScore(score, sentences));
  },
});

function runScore(score: Score, sentences: readonly CellText[]): Outcome {
  const { criterion, points, full, claimed } = score;
  const hasFull = (claimed?.value ?? points)?.gte(full) ?? false;
  if (!hasFull) return notApplicable();
  const label = plainText(criterion.label);
  const words = problems.areas.filter(({ criteria }) => criteria.some((name) => label.includes(name))).flatMap((area) => area.words);
  const said = sentences.find(({ text }) => words.some((word) => plainText(text).includes(word)));
  const at = claimed ? [claimed.at] : [];
  return said ? fails([...at, said.at], { row: criterion.label, text: said.text }, { cites: criterion.cites }) : passes(at);
}

/** The sentences under 存在的问题 that name a trouble and do not deny it. */
function problemSentences({ texts }: Facts): readonly CellText[] {
  const paragraphs = texts.filter(({ topic }) => topic === "problems").flatMap(({ paragraphs: all }) => all);
  const sentences = paragraphs.flatMap(({ text, at }) => text.split(/[。；;！\n]/).map((part) => ({ text: part.trim(), at })));
  return sentences.filter(({ text }) => problems.trouble.some((word) => text.includes(word)) && !problems.denied.some((word) => text.includes(word)));
}
