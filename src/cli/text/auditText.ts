import type { Audit, AuditFinding, Verdict } from "../../findings/audit/claim";
import { placeInWords } from "../../findings/audit/placeInWords";

const severities: Readonly<Record<AuditFinding["severity"], string>> = { blocks: "必须处理", costsPoints: "影响结论", note: "提示" };
const verdicts: readonly (readonly [string, readonly Verdict[]])[] = [
  ["相符", ["agrees", "rounding"]],
  ["截断", ["truncation"]],
  ["算错", ["wrong"]],
  ["前后矛盾", ["contradiction"]],
  ["无法核对", ["unverifiable"]],
];
const order: readonly AuditFinding["severity"][] = ["blocks", "costsPoints", "note"];

/** What was looked at and what was found, for a person at a terminal; the gravest first. */
export function auditText({ claims, findings }: Audit): string {
  const counted = verdicts.map(([word, kinds]) => `${word}${claims.filter(({ verdict }) => kinds.includes(verdict)).length}处`).join("，");
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return [
    `核对了${claims.length}处数字：${counted}。`,
    findings.length === 0 ? "没有发现问题。" : `发现${findings.length}项：`,
    ...sorted.map(({ severity, message, at }, index) => `${index + 1}. 【${severities[severity]}】${placeInWords(at[0] ?? "")}：${message}${others(at)}`),
  ].join("\n");
}

function others(at: readonly string[]): string {
  const rest = [...new Set(at.slice(1).filter((place) => place !== at[0]))];
  if (rest.length === 0) return "";
  return `（另见${rest.slice(0, 3).map(placeInWords).join("、")}${rest.length > 3 ? `等${rest.length}处` : ""}）`;
}
