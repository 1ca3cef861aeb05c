import type { AuditFinding } from "../claim";
import type { AuditContext } from "../context";
import { note } from "./finding";

const bracketed = /[\p{Script=Han}]{2,8}\s*([[(【])\s*((?:19|20)\d{2})\s*[\])】]\s*(第)?\s*(\d{1,4})\s*号/gu;
const withWord = /[\p{Script=Han}]{2,8}〔\s*(?:19|20)\d{2}\s*〕\s*(?:第\s*\d{1,4}|0\d{1,3})\s*号/gu;

/** A document number stands in six-cornered brackets, without 第 and without leading zeros: 财预〔2020〕10号 (GB/T 9704). */
export function documentNumberFindings({ passages }: AuditContext): readonly AuditFinding[] {
  return passages.flatMap(({ text, at }) =>
    [...text.matchAll(bracketed), ...text.matchAll(withWord)].map(([found]) => {
      const right = found.replace(/[[(【]\s*((?:19|20)\d{2})\s*[\])】]/u, "〔$1〕").replace(/〕\s*第?\s*0*(\d+)\s*号/u, "〕$1号");
      return note("TEXT-DOCUMENT-NUMBER", [at], { written: found, right }, `发文字号“${found}”的写法不合规范，应为“${right}”（年份用六角括号，序号不加“第”、不编虚位）。`);
    }),
  );
}
