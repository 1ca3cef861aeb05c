import type { AuditFinding } from "../claim";

/** A remark on the wording, which is for the clerk to judge. */
export function note(code: string, at: readonly string[], values: Readonly<Record<string, string>>, message: string): AuditFinding {
  return { code, severity: "note", at, values, message };
}
