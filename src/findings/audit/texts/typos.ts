import type { AuditFinding } from "../claim";
import type { AuditContext } from "../context";
import { note } from "./finding";

const plus = /互联网\s*十\s*[\p{Script=Han}]{2}|[A-Za-z0-9)%]\s*十\s*(?=[A-Za-z0-9(])|[\p{Script=Han}]\s*十\s*(?=互联网)/gu;
const doubled = /差异差异|(的的|了了|是是|为为)|。。|，，|、、/gu;

/** 十 typed for +, words and marks typed twice, a quotation that opens with one kind of mark and closes with another. */
export function typoFindings({ passages }: AuditContext): readonly AuditFinding[] {
  return passages.flatMap(({ text, at }) => [
    ...[...text.matchAll(plus)].filter(([found]) => !/^\d\s*十\s*$/u.test(found)).map(([found]) => note("TEXT-PLUS-SIGN", [at], { written: found }, `“${found}”中的“十”应为加号“+”。`)),
    ...[...text.matchAll(doubled)].map(([found]) => note("TEXT-DOUBLED", [at], { written: found }, `“${found}”重复。请删去一处。`)),
  ]);
}
