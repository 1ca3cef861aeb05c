import { mergeClasses } from "@fluentui/react-components";
import { RubricName } from "../../parts/RubricName";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Rubric } from "../../../rubrics/rubric";
import type { Total } from "../../../scores/score";
import { useTotalStyles } from "./TotalCard.styles";

/** Total and grade; a grade that the pending rows can still change is not yet one. */
export function TotalCard({ total, rubric }: { readonly total: Total; readonly rubric: Rubric["title"] }) {
  const parts = usePartStyles();
  const styles = useTotalStyles();
  const text = useStepStrings().score;
  const { points, full, pending, grade, gradeIfEverything, ceiling } = total;
  const settled = pending === 0 ? text.grade(grade) : grade === gradeIfEverything ? text.openSame(pending, grade) : text.open(pending, grade, gradeIfEverything);
  return (
    <section className={mergeClasses(parts.card, parts.accent)}>
      <span className={parts.muted}>
        {text.total} · <RubricName title={rubric} />
      </span>
      <span className={styles.line} role="status">
        <span className={styles.points}>{points.toString()}</span>
        <span className={parts.muted}>{text.of(full.toString())}</span>
        {pending === 0 && <span className={styles.grade} lang="zh-CN">{grade}</span>}
      </span>
      <p className={parts.text}>{settled}</p>
      {ceiling && (
        <p className={mergeClasses(parts.text, parts.warning)} lang="zh-CN">
          {ceiling.reason}
        </p>
      )}
    </section>
  );
}
