import type { Audit, AuditFinding, Claim, Verdict } from "../findings/audit/claim";
import { placeInWords } from "../findings/audit/placeInWords";
import type { Note } from "../hosts/docx/annotate/note";

const words: Readonly<Partial<Record<Verdict, readonly [head: string, next: string]>>> = {
  wrong: ["算错", "请改正，或核对算式所用的数。"],
  contradiction: ["前后矛盾", "请核对以哪一处为准，再统一各处。"],
  truncation: ["截断", "请按四舍五入改写。"],
};

/** What is to be written beside the places of a report: the verdict, the right value, the working, and what to do. */
export function notesOf({ claims, findings }: Audit): readonly Note[] {
  const accused = claims.flatMap(noteOfClaim);
  const places = new Set(accused.map(({ at, marked }) => `${at}|${marked}`));
  const others = findings.filter(({ code }) => !/^AUDIT-(?:WRONG|CONTRADICTION|TRUNCATED)$/.test(code)).flatMap(noteOfFinding);
  return [...accused, ...others.filter(({ at, marked }) => marked === "" || !places.has(`${at}|${marked}`))];
}

function noteOfClaim({ text, at, quantity, printed, recomputed, verdict, why, also }: Claim): readonly Note[] {
  const said = words[verdict];
  if (!said) return [];
  const [head, next] = said;
  const right = recomputed === null ? "" : verdict === "contradiction" ? `，核对应为${recomputed}` : `，应为${recomputed}`;
  const elsewhere = [...new Set(also.filter((place) => place !== at))].slice(0, 5).map(placeInWords).join("、");
  return [{ at, around: text, marked: printed, lines: [`【${head}】“${quantity}”写${printed}${right}。`, `复算：${why}`, ...(elsewhere === "" ? [] : [`对照：${elsewhere}`]), `下一步：${next}`] }];
}

const severities: Readonly<Record<AuditFinding["severity"], string>> = { blocks: "必须处理", costsPoints: "影响结论", note: "提示" };

function noteOfFinding({ severity, at, message, values }: AuditFinding): readonly Note[] {
  const [first, ...rest] = at;
  if (first === undefined || !/^(?:paragraph|table) /.test(first)) return [];
  const elsewhere = [...new Set(rest.filter((place) => place !== first))].slice(0, 5).map(placeInWords).join("、");
  return [{ at: first, around: "", marked: values.written ?? values.printed ?? "", lines: [`【${severities[severity]}】${message}`, ...(elsewhere === "" ? [] : [`对照：${elsewhere}`])] }];
}
