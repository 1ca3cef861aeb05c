import { useEffect, useState } from "react";
import { Decimal } from "../../../quantity/decimal";
import { halfWidth } from "../../../quantity/halfWidth";
import type { Score } from "../../../scores/score";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import type { ScoreInput } from "./useScores";

/** What is being typed for one row, and its way into the sheet. What comes from the sheet takes the place of what stood here. */
export function useGivePoints({ criterion, full }: Score, { typed }: ScoreInput) {
  const { actions } = usePaneContext();
  const text = useStepStrings().score;
  const kept = typed(criterion.id);
  const [points, setPoints] = useState(kept.points);
  const [reason, setReason] = useState(kept.reason);
  const [fault, setFault] = useState("");
  useEffect(() => {
    setPoints(kept.points);
    setReason(kept.reason);
    setFault("");
  }, [kept.points, kept.reason]);
  const changed = points.trim() !== kept.points || reason.trim() !== kept.reason;
  const save = (): void => {
    const number = halfWidth(points).trim();
    const given = number === "" ? null : /^\d+(?:\.\d+)?$/.test(number) ? new Decimal(number) : undefined;
    // A row whose weight nobody has given yet takes any number of points.
    const most = criterion.full === "" && full.isZero() ? null : full;
    const wrong = given === undefined || (given && most && given.gt(most));
    const unexplained = !wrong && given && most && given.lt(most) && reason.trim() === "";
    setFault(wrong ? text.outOfRange(most?.toString() ?? "") : unexplained ? text.needsReason : "");
    if (!wrong && !unexplained) actions.givePoints({ criterion: criterion.id, points: given?.toString() ?? "", reason: reason.trim() }, { doing: text.saving, done: text.saved });
  };
  return { points, reason, setPoints, setReason, fault, changed, save };
}
