import { Button, mergeClasses } from "@fluentui/react-components";
import { helpStrings } from "../../help/helpStrings";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import type { Analysis } from "../../work/analysis";
import { repairEntries } from "../../work/repairEntries";

/** Formulas of ours that this Excel did not know when the workbook was opened: brought back by a click. */
export function RepairCard({ analysis }: { readonly analysis: Analysis }) {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  const text = helpStrings[state.language];
  const entries = repairEntries(analysis.reading.grids);
  if (entries.length === 0) return null;
  return (
    <section className={mergeClasses(styles.card, styles.costsPoints)}>
      <p className={styles.text}>{text.repairText(entries.length)}</p>
      <div>
        <Button onClick={() => actions.enter(entries, { doing: text.repairDoing, done: text.repairDone(entries.length) })}>{text.repair}</Button>
      </div>
    </section>
  );
}
