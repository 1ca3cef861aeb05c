import type { FigureChange } from "../../../report/lastRun/changedFigures";
import { CellLinks } from "../../parts/CellLinks";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";

/** The figures that are not what they were when the results were last written, each with its cells; nothing where all are. */
export function Changes({ changes }: { readonly changes: readonly FigureChange[] }) {
  const styles = usePartStyles();
  const text = useStepStrings().report;
  if (changes.length === 0) return null;
  return (
    <Section title={text.changes} count={changes.length}>
      <p className={styles.muted}>{text.changesText}</p>
      <Paged items={changes}>
        {({ of, label, before, now, at }) => (
          <li key={of} className={styles.card}>
            <span className={styles.strong} lang="zh-CN">
              {label}
            </span>
            <span className={styles.row}>
              <span className={styles.muted}>{text.before}</span>
              <span className={styles.number}>{before ?? text.absent}</span>
              <span className={styles.muted}>{text.now}</span>
              <span className={styles.number}>{now ?? text.absent}</span>
            </span>
            <CellLinks at={at} />
          </li>
        )}
      </Paged>
    </Section>
  );
}
