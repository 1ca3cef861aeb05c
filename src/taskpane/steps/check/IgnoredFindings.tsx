import { Button } from "@fluentui/react-components";
import type { Evaluation } from "../../../findings/evaluation";
import { formatCellRef } from "../../../grid/address";
import { CellLinks } from "../../parts/CellLinks";
import { usePartStyles } from "../../parts/parts.styles";
import { withoutIgnored } from "../../store/memoryEdits";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";

/** What a person set aside, with the reasons; each can be brought back. */
export function IgnoredFindings({ evaluation }: { readonly evaluation: Evaluation }) {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  const strings = useStepStrings();
  const text = strings.check;
  const set = evaluation.checks.filter(({ ignored }) => ignored !== undefined);
  if (set.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {text.ignoredTitle}
        {strings.aside(String(set.length))}
      </summary>
      <ul className={styles.list}>
        {set.map(({ check, outcome: { at }, ignored }) => (
          <li key={`${check.code}${at.map(formatCellRef).join()}`} className={styles.card}>
            <span className={styles.strong}>{check.label[state.language]}</span>
            <p className={styles.text}>{ignored}</p>
            <CellLinks at={at} />
            <div>
              <Button size="small" onClick={() => actions.remember((memory) => withoutIgnored(memory, { code: check.code, at: at.map(formatCellRef) }), text.restored)}>
                {text.restore}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
