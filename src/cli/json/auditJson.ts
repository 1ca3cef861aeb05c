import type { Audit } from "../../findings/audit/claim";

/** `check --json`, as design.md §5 has it. */
export function auditJson(report: string, { claims, findings }: Audit): Record<string, unknown> {
  return { report, claims, findings };
}
