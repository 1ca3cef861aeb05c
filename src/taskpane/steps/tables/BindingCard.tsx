import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { formatCellRef } from "../../../grid/address";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";

const units = ["元", "千元", "万元", "亿元"];

/** Pointing at a cell: choose it in the sheet, see what it is taken for, confirm. */
export function BindingCard() {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  const strings = useStepStrings();
  const text = strings.facts;
  const { binding } = state;
  const [unit, setUnit] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setUnit("");
    heading.current?.focus();
  }, [binding?.fact, binding?.year]);
  if (!binding) return null;
  const { taken } = binding;
  return (
    <section className={mergeClasses(styles.card, styles.accent)}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {text.pointing(binding.label)}
      </h2>
      <p className={styles.text}>{text.pointHelp}</p>
      <div role="status">
        {taken && (
          <>
            <p className={mergeClasses(styles.text, styles.strong)}>{text.taken(formatCellRef(taken.at), taken.text)}</p>
            <p className={styles.muted}>{text.takenBy(taken.mapping.rowLabel, taken.mapping.columnHeader)}</p>
          </>
        )}
      </div>
      {taken && binding.isMoney && (
        <label className={styles.field}>
          {text.unitAsk}
          <select className={styles.input} value={unit} onChange={(event) => setUnit(event.target.value)}>
            <option value="">{text.unitAsWritten}</option>
            {units.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <div className={styles.row}>
        <Button appearance={taken ? "secondary" : "primary"} onClick={() => actions.takeCell()}>
          {text.take}
        </Button>
        {taken && (
          <Button appearance="primary" onClick={() => actions.confirmBinding(unit === "" ? null : unit, text.bound)}>
            {text.confirm}
          </Button>
        )}
        <Button appearance="subtle" onClick={actions.cancelBinding}>
          {strings.cancel}
        </Button>
      </div>
    </section>
  );
}
