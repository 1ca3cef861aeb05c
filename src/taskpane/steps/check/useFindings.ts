import { useMemo, useState } from "react";
import type { Evaluation } from "../../../findings/evaluation";
import type { Finding, Severity } from "../../../findings/finding";
import { printFinding } from "../../../findings/printFinding";
import { formatCellRef } from "../../../grid/address";
import { useFilter } from "../../parts/useFilter";
import { usePaneContext } from "../../store/paneContext";

export const severities: readonly Severity[] = ["blocks", "costsPoints", "note"];

/** A finding with its words, which are made once; its cells stand below them as links. */
export interface FindingView {
  readonly key: string;
  readonly finding: Finding;
  readonly words: string;
}

/** The findings in words, by severity and filter; and how many checks passed or had nothing to look at. */
export function useFindings({ findings, checks }: Evaluation) {
  const { language } = usePaneContext().state;
  const [severity, setSeverity] = useState<Severity | null>(null);
  const views = useMemo(() => findings.map((finding) => viewOf(finding, printFinding({ ...finding, at: [] }, language))), [findings, language]);
  const chosen = useMemo(() => (severity === null ? views : views.filter(({ finding }) => finding.severity === severity)), [views, severity]);
  const filter = useFilter(chosen, ({ key, words }) => `${words} ${key}`);
  const counts = useMemo(() => countsOf(findings), [findings]);
  const passed = checks.filter(({ outcome }) => outcome.kind === "passes" || outcome.kind === "within").length;
  const lacking = checks.filter(({ outcome }) => outcome.kind === "lacksData").length;
  return { ...filter, severity, setSeverity, counts, passed, lacking };
}

function viewOf(finding: Finding, words: string): FindingView {
  return { key: `${finding.code} ${finding.at.map(formatCellRef).join()} ${finding.values["row"] ?? ""}`, finding, words };
}

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { blocks: count("blocks"), costsPoints: count("costsPoints"), note: count("note") };
}
