import { usePaneContext } from "../store/paneContext";
import type { Problem } from "../store/paneState";
import { problemIn } from "../strings/problemIn";
import { useShellStrings } from "../strings/useShellStrings";
import { CopyDetails } from "./CopyDetails";
import { PlainButton } from "./PlainButton";

/** Why the workbook could not be read, in the host's own sentence, and what to do next. */
export function ProblemCard({ problem }: { readonly problem: Problem }) {
  const { state, actions } = usePaneContext();
  const text = useShellStrings();
  const { text: words, original } = problemIn(state.language, problem);
  return (
    <section role="alert" className="perf-problem">
      <h2>{text.problemTitle}</h2>
      <p>{words}</p>
      {original !== undefined && <p lang="zh-CN">{original}</p>}
      {state.analysis && <p>{text.keptAsBefore}</p>}
      <div className="perf-problem-buttons">
        <PlainButton look="primary" onClick={actions.scan}>
          {text.retry}
        </PlainButton>
        {problem.details !== "" && <CopyDetails details={problem.details} language={state.language} />}
      </div>
    </section>
  );
}
