import { numericRule } from "../ruleDefinition";
import { unfit } from "../outcome";
import { shownSpan } from "../shown";
import { inSpan } from "./inSpan";

/** A rule of its own for each span: 95%以上满分，60%至95%按比例，60%以下不得分. */
export const pieces = numericRule<"pieces">({
  apply: (rule, full, value, set) => {
    const piece = rule.pieces.find((candidate) => inSpan(value, candidate));
    return piece ? set.apply(piece.rule, full, value) : unfit("数值不在标准的任何一段");
  },
  inWords: (rule, set) => rule.pieces.map((piece) => `${shownSpan(piece, rule.unit)}：${set.inWords(piece.rule)}`).join("；"),
});
