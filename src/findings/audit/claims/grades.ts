import { Decimal } from "../../../quantity/decimal";
import { grade, nationalGrades } from "../../../scores/grade";
import type { Claim } from "../claim";
import type { AuditContext } from "../context";
import { excerpt } from "../context";
import type { Figure } from "../figure";
import { printOf } from "../print";

const stated = /(?:等级|评级|等次|自评结果|评价结果|评价结论|评定结果|评价等|评定)(?:评定)?(?:为|是|:|属于|达到)*\s*["“‘「]?\s*(优秀|优|良好|良|中|合格|一般|不合格|较差|差)(?![\p{Script=Han}])/gu;

/** Each grade that is stated against the total: 优 from 90, 良 from 80, 中 from 60 (财预〔2020〕10号). */
export function gradesIn(context: AuditContext, total: Figure | null): readonly Claim[] {
  if (!total || total.value.gt(100)) return [];
  const expected = grade(total.value, new Decimal(100), nationalGrades);
  return context.passages.flatMap(({ text, at }) =>
    [...text.matchAll(stated)].map(({ index, 0: whole, 1: word = "" }): Claim => {
      const said = nationalGrades.find((band) => band.grade === word || band.words?.includes(word))?.grade ?? word;
      const right = said === expected;
      return { text: excerpt(text, index, index + whole.length), at, quantity: "评价等级", printed: word, recomputed: expected, verdict: right ? "agrees" : "contradiction", why: `总分${printOf(total)}，按90、80、60分档为“${expected}”`, also: [] };
    }),
  );
}
