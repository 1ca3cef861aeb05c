import type { Audit, AuditFinding, Verdict } from "../../findings/audit/claim";
import { linesOf } from "./linesOf";
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

const width = 96;

/** What was looked at and what was found, for a person at a terminal: the gravest first, each kind under its own line. */
export function auditText({ claims, findings }: Audit): string {
  const counted = verdicts.map(([word, kinds]) => `${word}${claims.filter(({ verdict }) => kinds.includes(verdict)).length}处`).join("，");
  let number = 0;
  const groups = order.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : ["", `${severities[severity]}（${own.length}项）`, ...own.map((finding) => findingText(finding, (number += 1)))];
  });
  return [`核对了${claims.length}处数字：${counted}。`, findings.length === 0 ? "没有发现问题。" : `发现${findings.length}项：`, ...groups].join("\n");
}

/** The place stands first, so that the eye runs down the places; further lines are set in. */
function findingText({ message, at }: AuditFinding, number: number): string {
  const head = `${String(number).padStart(3)}. `;
  const lines = [`${placeInWords(at[0] ?? "")}：${message}`, ...others(at)].flatMap((line) => linesOf(line, width - head.length));
  return lines.map((line, index) => (index === 0 ? head : " ".repeat(head.length)) + line).join("\n");
}

function others(at: readonly string[]): readonly string[] {
  const rest = [...new Set(at.slice(1).filter((place) => place !== at[0]))];
  return rest.length === 0 ? [] : [`另见${rest.slice(0, 3).map(placeInWords).join("、")}${rest.length > 3 ? `等${rest.length}处` : ""}`];
}
