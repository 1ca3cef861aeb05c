import { mergeClasses } from "@fluentui/react-components";
import type { Score } from "../../../scores/score";
import { CellLinks } from "../../parts/CellLinks";
import { Cites } from "../../parts/Cites";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import { GivePoints } from "./GivePoints";
import type { ScoreInput } from "./useScores";

/** One row: points first; the working, the standard, the clause and the cells when opened. */
export function ScoreRow({ score, input }: { readonly score: Score; readonly input: ScoreInput }) {
  const styles = usePartStyles();
  const strings = useStepStrings();
  const text = strings.score;
  const { criterion, points, full, state, working, reason, from, claimed, rate, ownValue } = score;
  const fullMark = criterion.full === "" && full.isZero() ? null : full.toString();
  const byPerson = state === "manual" || state === "missing";
  return (
    <li className={mergeClasses(styles.card, points === null && state !== "notApplicable" && styles.costsPoints)}>
      <div className={styles.between}>
        <span className={styles.strong}>{criterion.label}</span>
        <span className={styles.number}>{points === null ? (state === "notApplicable" ? strings.scoreStates[state] : text.pending) : text.points(points.toString(), fullMark ?? text.undecided)}</span>
      </div>
      <span className={styles.muted}>
        {[...criterion.path.slice(1), strings.scoreStates[state], rate?.printed ?? ownValue?.actual.text ?? "", points === null && fullMark !== null ? text.fullMark(fullMark) : "", claimed ? text.claimed(claimed.value.toString()) : ""].filter(Boolean).join(" · ")}
      </span>
      {byPerson && input.isMain && <GivePoints score={score} input={input} />}
      {byPerson && !input.isMain && <p className={styles.muted}>{text.projectPoints}</p>}
      <details>
        <summary className={styles.summary}>{strings.why}</summary>
        <div className={styles.details}>
          {working !== "" && <p className={styles.text}>{working}</p>}
          {reason !== "" && (
            <p className={styles.text}>
              {text.reason}：{reason}
            </p>
          )}
          {criterion.standard !== "" && (
            <p className={styles.muted}>
              {text.standard}：{criterion.standard}
            </p>
          )}
          {criterion.note && (
            <p className={styles.muted}>
              {text.note}：{criterion.note}
            </p>
          )}
          <Cites ids={criterion.cites} />
          <CellLinks at={[...from, ...(claimed ? [claimed.at] : [])]} />
        </div>
      </details>
    </li>
  );
}
