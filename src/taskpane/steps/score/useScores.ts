import { ownGrid } from "../../../evaluate";
import { Decimal } from "../../../quantity/decimal";
import { keptScoreRows } from "../../../report/sheets/givenPoints";
import type { Score } from "../../../scores/score";
import { usePaneContext } from "../../store/paneContext";
import { useSubject } from "../useSubject";

export interface ScoreGroupView {
  readonly label: string;
  readonly scores: readonly Score[];
  readonly points: string;
  readonly full: string;
  readonly pending: number;
}

/** How a person's points get in: by the pane, into which sheet; a project's stand in its own form. */
export interface ScoreInput {
  readonly isMain: boolean;
  /** What was typed before, by criterion. */
  readonly typed: (criterion: string) => { readonly points: string; readonly reason: string };
  readonly hasSheet: boolean;
}

/** The rows under their first levels, with subtotals. */
export function useScores(): { readonly groups: readonly ScoreGroupView[]; readonly input: ScoreInput; readonly isMain: boolean } {
  const { analysis, subject: index } = usePaneContext().state;
  const subject = useSubject();
  const isMain = index === 0;
  const sheet = analysis ? ownGrid(analysis.reading.grids, analysis.reading.memory, "scores") : undefined;
  const kept = keptScoreRows(sheet);
  const typed: ScoreInput["typed"] = (criterion) => {
    const { given, givenReason } = kept.get(criterion)?.typed ?? {};
    return { points: given?.number ?? given?.text ?? "", reason: givenReason?.text ?? "" };
  };
  return { groups: groupsOf(subject?.evaluation.scores ?? []), input: { isMain, typed, hasSheet: sheet !== undefined }, isMain };
}

function groupsOf(scores: readonly Score[]): readonly ScoreGroupView[] {
  const labels = [...new Set(scores.map(({ criterion }) => criterion.path[0] ?? ""))];
  return labels.map((label) => {
    const own = scores.filter(({ criterion }) => (criterion.path[0] ?? "") === label);
    const sum = (pick: (score: Score) => Decimal | null): string => own.reduce((total, score) => total.plus(pick(score) ?? 0), new Decimal(0)).toString();
    return { label, scores: own, points: sum(({ points }) => points), full: sum(({ full }) => full), pending: own.filter(({ points }) => points === null).length };
  });
}
