import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { AuditContext } from "../context";
import { isRight, judge } from "../judge";
import { printLike, printOf } from "../print";
import type { Balance } from "./balance";

const surplus = /收支(?:相抵|相减|差额|结余)|(?:当年|本年)(?:度)?(?:收支)?结余/u;

/** 收支相抵后结余…: this year's income less this year's spending; right as well where it counts what was brought forward. */
export function surplusIn({ passages }: AuditContext, { income, spend, opening }: Balance): readonly Claim[] {
  if (!income || !spend) return [];
  const exact = income.figure.value.minus(spend.figure.value);
  return passages.flatMap((passage) =>
    passage.figures.flatMap((figure): readonly Claim[] => {
      if (figure.kind !== "money" || figure.period === "prior" || !surplus.test(figure.label) || /增|减|率/u.test(figure.label)) return [];
      const slack = income.figure.half.plus(spend.figure.half);
      const whole = opening ? exact.plus(opening.figure.value) : exact;
      const right = [exact, whole].find((one) => isRight(judge(figure, one.abs(), slack)));
      const why = `${printOf(income.figure)} − ${printOf(spend.figure)} = ${printLike(figure, exact)}`;
      return [claimOf(passage, figure, { quantity: "收支结余", exact: (right ?? exact).abs(), verdict: right ? judge(figure, right.abs(), slack) : "contradiction", why, also: [income.passage.at, spend.passage.at] })];
    }),
  );
}
