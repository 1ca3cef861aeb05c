import { useMemo, useState } from "react";
import type { Audit, Verdict } from "../../../findings/audit/claim";
import { severities } from "./useFindings";

const order: readonly Verdict[] = ["wrong", "contradiction", "truncation", "unverifiable", "rounding", "agrees"];

/** The gravest first, and every figure of a verdict. */
export function useAudit({ claims, findings }: Audit) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const sorted = useMemo(() => severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)), [findings]);
  const ordered = useMemo(() => order.flatMap((kind) => claims.filter((claim) => claim.verdict === kind)), [claims]);
  const verdicts = order.map((kind) => ({ kind, count: claims.filter((claim) => claim.verdict === kind).length })).filter(({ count }) => count > 0);
  return { findings: sorted, claims: verdict === null ? ordered : ordered.filter((claim) => claim.verdict === verdict), verdict, setVerdict, verdicts };
}

export function toneOf(verdict: Verdict): "good" | "warning" | "bad" {
  if (verdict === "agrees" || verdict === "rounding") return "good";
  return verdict === "wrong" || verdict === "contradiction" ? "bad" : "warning";
}
