import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";
import { CrashBoundary } from "./CrashBoundary";
import { Head } from "./Head";
import { NoticeBar } from "./NoticeBar";
import { ProblemCard } from "./ProblemCard";
import { Rail } from "./Rail";
import { StatusLine } from "./StatusLine";
import { useCommands } from "./useCommands";
import { useWorkspace } from "./useWorkspace";

/** What stays in sight: head, rail, status; below it the step that is open. */
export function Frame() {
  const { state } = usePaneContext();
  const text = useShellStrings();
  const { Workspace, failed } = useWorkspace();
  useCommands();
  if (failed) throw failed;
  return (
    <div className="perf-frame">
      <Head />
      <Rail />
      <StatusLine />
      <main className="perf-main" aria-busy={state.scan.kind === "running"}>
        {state.scan.kind === "failed" && state.help === null && <ProblemCard problem={state.scan.problem} />}
        <CrashBoundary language={state.language} key={`${state.step}${state.help === null}`}>
          {Workspace ? <Workspace /> : <p className="perf-loading">{text.loading}</p>}
        </CrashBoundary>
      </main>
      <NoticeBar />
    </div>
  );
}
