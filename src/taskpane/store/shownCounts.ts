import type { Counts } from "../work/analysis";
import type { PaneState } from "./paneState";

/** What is left to do in each step; while something must be answered first, only that is known. */
export function shownCounts({ analysis, subject }: Pick<PaneState, "analysis" | "subject">): Partial<Counts> {
  if (!analysis) return {};
  const { refused, facts, subjects } = analysis;
  if (refused.length > 0) return { tables: facts.questions.length + (refused.includes("year") ? 0 : 1) };
  return subjects[subject]?.counts ?? {};
}
