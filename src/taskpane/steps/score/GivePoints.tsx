import { Button } from "@fluentui/react-components";
import type { Score } from "../../../scores/score";
import { useId } from "react";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import { useGivePoints } from "./useGivePoints";
import type { ScoreInput } from "./useScores";

/** Points and the reason of a deduction, typed here; they stand in 绩效评分 afterwards, and what is typed there comes here. */
export function GivePoints({ score, input }: { readonly score: Score; readonly input: ScoreInput }) {
  const styles = usePartStyles();
  const text = useStepStrings().score;
  const { points, reason, setPoints, setReason, fault, changed, save } = useGivePoints(score, input);
  const id = useId();
  const label = score.criterion.label;
  return (
    <form
      className={styles.row}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className={styles.field} style={{ flex: "0 0 56px" }}>
        {text.give}
        <input className={styles.input} inputMode="decimal" autoComplete="off" value={points} aria-invalid={fault !== ""} aria-describedby={fault === "" ? undefined : id} onChange={(event) => setPoints(event.target.value)} />
      </label>
      <label className={styles.field} style={{ flexBasis: "100px" }}>
        {text.reason}
        <input className={styles.input} autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <Button type="submit" style={{ alignSelf: "flex-end", minWidth: "56px", flexShrink: 0 }} disabled={!changed} aria-label={`${text.save} ${label}`}>
        {text.save}
      </Button>
      {fault !== "" && (
        <p id={id} role="alert" className={styles.bad} style={{ margin: 0, flexBasis: "100%" }}>
          {fault}
        </p>
      )}
      {changed && !input.hasSheet && <p className={styles.muted}>{text.firstPoints}</p>}
    </form>
  );
}
