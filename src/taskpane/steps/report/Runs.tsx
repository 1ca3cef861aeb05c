import type { Run } from "../../../report/block";
import { formatCellRef } from "../../../grid/address";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { usePreviewStyles } from "./Preview.styles";

/** The pieces of a line; a figure leads to its cell. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => <RunView key={index} run={run} />);
}

function RunView({ run }: { readonly run: Run }) {
  const { actions } = usePaneContext();
  const styles = usePreviewStyles();
  const text = useStepStrings();
  switch (run.kind) {
    case "text":
      return run.bold ? <b>{run.text}</b> : <>{run.text}</>;
    case "user":
      return <span className={styles.user}>{run.text}</span>;
    case "placeholder":
      return <mark className={styles.blank}>{run.text}</mark>;
    case "figure": {
      const [first] = run.source.from;
      if (!first) return <>{run.text}</>;
      const cells = run.source.from.slice(0, 6).map(formatCellRef).join("、");
      return (
        <button type="button" className={styles.figure} title={cells} aria-label={`${run.text} ${text.goTo(formatCellRef(first))}`} onClick={() => actions.go(first)}>
          {run.text}
        </button>
      );
    }
  }
}
