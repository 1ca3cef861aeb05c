import { Themed } from "../look/Themed";
import { PaneContext } from "../store/paneContext";
import { usePane } from "../store/usePane";
import { CrashBoundary } from "./CrashBoundary";
import { Frame } from "./Frame";

/** The whole pane: theme, state, and what is shown when a part of it fails. */
export function Pane() {
  const pane = usePane();
  return (
    <Themed language={pane.state.language} className="perf-pane">
      <CrashBoundary language={pane.state.language}>
        <PaneContext value={pane}>
          <Frame />
        </PaneContext>
      </CrashBoundary>
    </Themed>
  );
}
