import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";
import { CrashBoundary } from "./CrashBoundary";
import { useFrameStyles } from "./Frame.styles";
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
  const styles = useFrameStyles();
  const text = useShellStrings();
  const { Workspace, failed } = useWorkspace();
  useCommands();
  if (failed) throw failed;
  return (
    <div className={styles.frame}>
      <Head />
      <Rail />
      <StatusLine />
      <main className={styles.main} aria-busy={state.scan.kind === "running"}>
        {state.scan.kind === "failed" && state.help === null && <ProblemCard problem={state.scan.problem} />}
        <CrashBoundary language={state.language} key={`${state.step}${state.help === null}`}>
          {Workspace ? <Workspace /> : <p className={styles.loading}>{text.loading}</p>}
        </CrashBoundary>
      </main>
      <NoticeBar />
    </div>
  );
}
