import { Button } from "@fluentui/react-components";
import { usePartStyles } from "../parts/parts.styles";
import { usePaneContext } from "../store/paneContext";
import { useStepStrings } from "../strings/useStepStrings";

/** In the later steps while something must be answered first. */
export function FirstAnswer() {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings();
  const asked = !state.analysis?.refused.some((refusal) => refusal === "empty" || refusal === "unrecognised");
  return (
    <div className={styles.card}>
      <p className={styles.text}>{asked ? text.firstAnswer : text.nothingYet}</p>
      <div>
        <Button appearance="primary" onClick={() => actions.step("tables")}>
          {text.toTables}
        </Button>
      </div>
    </div>
  );
}
