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
        <span className={styles.strong} lang="zh-CN">
          {criterion.label}
        </span>
        <span className={styles.number}>{points === null ? (state === "notApplicable" ? strings.scoreStates[state] : text.pending) : text.points(points.toString(), fullMark ?? text.undecided)}</span>
      </div>
      <span className={styles.muted}>
        {criterion.path.length > 1 && <span lang="zh-CN">{criterion.path.slice(1).join(" · ")} · </span>}
        {[strings.scoreStates[state], rate?.printed ?? ownValue?.actual.text ?? "", points === null && fullMark !== null ? text.fullMark(fullMark) : "", claimed ? text.claimed(claimed.value.toString()) : ""].filter(Boolean).join(" · ")}
      </span>
      {byPerson && input.isMain && <GivePoints score={score} input={input} />}
      {byPerson && !input.isMain && <p className={styles.muted}>{text.projectPoints}</p>}
      <details>
        <summary className={styles.summary}>{strings.why}</summary>
        <div className={styles.details}>
          {working !== "" && (
            <p className={styles.text} lang="zh-CN">
              {working}
            </p>
          )}
          {reason !== "" && (
            <p className={styles.text}>
              {text.reason}{strings.colon}<span lang="zh-CN">{reason}</span>
            </p>
          )}
          {criterion.standard !== "" && (
            <p className={styles.muted}>
              {text.standard}{strings.colon}<span lang="zh-CN">{criterion.standard}</span>
            </p>
          )}
          {criterion.note && (
            <p className={styles.muted}>
              {text.note}{strings.colon}<span lang="zh-CN">{criterion.note}</span>
            </p>
          )}
          <Cites ids={criterion.cites} />
          <CellLinks at={[...from, ...(claimed ? [claimed.at] : [])]} />
        </div>
      </details>
    </li>
  );
}
