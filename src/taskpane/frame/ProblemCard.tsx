import { Button } from "@fluentui/react-components";
import { usePaneContext } from "../store/paneContext";
import type { Problem } from "../store/paneState";
import { useShellStrings } from "../strings/useShellStrings";
import { CopyDetails } from "./CopyDetails";
import { useProblemStyles } from "./ProblemCard.styles";

/** Why the workbook could not be read, in the host's own sentence, and what to do next. */
export function ProblemCard({ problem }: { readonly problem: Problem }) {
  const { state, actions } = usePaneContext();
  const styles = useProblemStyles();
  const text = useShellStrings();
  return (
    <section role="alert" className={styles.card}>
      <h2 className={styles.title}>{text.problemTitle}</h2>
      <p className={styles.words}>{problem.message}</p>
      {state.analysis && <p className={styles.words}>{text.keptAsBefore}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={actions.scan}>
          {text.retry}
        </Button>
        {problem.details !== "" && <CopyDetails details={problem.details} language={state.language} />}
      </div>
    </section>
  );
}
