import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { CellLinks } from "../../parts/CellLinks";
import { Cites } from "../../parts/Cites";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { Correction } from "./Correction";
import { IgnoreForm } from "./IgnoreForm";
import type { FindingView } from "./useFindings";

/** One finding: what does not tie, both cells, the correction where one cell explains it, and a way to set it aside. */
export const FindingCard = memo(function FindingCard({ view: { finding, words } }: { readonly view: FindingView }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings();
  return (
    <li className={mergeClasses(styles.card, styles[finding.severity])}>
      <span className={styles.between}>
        <span className={mergeClasses(styles.muted, finding.severity === "blocks" ? styles.bad : finding.severity === "costsPoints" && styles.warning)}>{text.severities[finding.severity]}</span>
        <button type="button" className={styles.link} onClick={() => actions.help(finding.code)} aria-label={text.check.explain(finding.code)}>
          {finding.code}
        </button>
      </span>
      <p className={styles.text}>{words}</p>
      <CellLinks at={finding.at} />
      <Correction finding={finding} />
      <details>
        <summary className={styles.summary}>{text.check.moreActions}</summary>
        <div className={styles.details}>
          <Cites ids={finding.cites} />
          <IgnoreForm finding={finding} />
        </div>
      </details>
    </li>
  );
});
