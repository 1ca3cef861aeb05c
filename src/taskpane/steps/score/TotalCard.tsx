import { mergeClasses } from "@fluentui/react-components";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Total } from "../../../scores/score";
import { useTotalStyles } from "./TotalCard.styles";

/** Total and grade; a grade that the pending rows can still change is not yet one. */
export function TotalCard({ total, rubric }: { readonly total: Total; readonly rubric: string }) {
  const parts = usePartStyles();
  const styles = useTotalStyles();
  const text = useStepStrings().score;
  const { points, full, pending, grade, gradeIfEverything, ceiling } = total;
  const settled = pending === 0 ? text.grade(grade) : grade === gradeIfEverything ? text.openSame(pending, grade) : text.open(pending, grade, gradeIfEverything);
  return (
    <section className={mergeClasses(parts.card, parts.accent)}>
      <span className={parts.muted}>
        {text.total} · {rubric}
      </span>
      <span className={styles.line} role="status">
        <span className={styles.points}>{points.toString()}</span>
        <span className={parts.muted}>{text.of(full.toString())}</span>
        {pending === 0 && <span className={styles.grade}>{grade}</span>}
      </span>
      <p className={parts.text}>{settled}</p>
      {ceiling && <p className={mergeClasses(parts.text, parts.warning)}>{ceiling.reason}</p>}
    </section>
  );
}
