import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CellEntry } from "../../hosts/excel/enterCells";
import { Section } from "../parts/Section";
import { usePartStyles } from "../parts/parts.styles";
import { usePaneContext } from "../store/paneContext";
import type { HelpStrings } from "./helpStrings";
import { useTools } from "./useTools";

/** Formulas of ours that Excel does not know, brought back; and all of them taken out before a workbook leaves the unit. */
export function Tools({ text }: { readonly text: HelpStrings }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const { repair, native, values } = useTools();
  const [chosen, setChosen] = useState<readonly CellEntry[] | null>(null);
  return (
    <Section title={text.tools}>
      <div className={styles.card}>
        <h3 className={styles.title}>{text.repair}</h3>
        <p className={styles.text}>{repair.length === 0 ? text.repairNone : text.repairText(repair.length)}</p>
        {repair.length > 0 && (
          <div>
            <Button onClick={() => actions.enter(repair, { doing: text.repairDoing, done: text.repairDone(repair.length) })}>{text.repair}</Button>
          </div>
        )}
      </div>
      <div className={styles.card}>
        <h3 className={styles.title}>{text.leave}</h3>
        <p className={styles.text}>{native.length === 0 ? text.leaveNone : text.leaveText(native.length)}</p>
        {native.length > 0 && (
          <div className={styles.row}>
            <Button onClick={() => setChosen(native)}>{text.leaveNative}</Button>
            <Button onClick={() => setChosen(values)}>{text.leaveValues}</Button>
          </div>
        )}
        {chosen && native.length > 0 && (
          <div>
            <Button
              appearance="primary"
              onClick={() => {
                actions.enter(chosen, { doing: text.leaveDoing, done: text.leaveDone(chosen.length) });
                setChosen(null);
              }}
            >
              {text.leaveConfirm(chosen === native ? text.leaveNative : text.leaveValues, chosen.length)}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
