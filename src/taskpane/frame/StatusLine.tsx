import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";
import { classes } from "./classes";
import { PlainButton } from "./PlainButton";
import { useStatus } from "./useStatus";

/** One line that is always there, so that nothing moves: what was read, how far a scan is, what to press. */
export function StatusLine() {
  const { state, actions } = usePaneContext();
  const text = useShellStrings();
  const { words, share, running, slow } = useStatus(state, text);
  return (
    <div className="perf-status">
      <span role="status" className={classes("perf-status-words", state.stale && !running && "stale")}>
        {words}
      </span>
      <PlainButton small look="quiet" className={classes(running && !slow && "not-yet")} onClick={running ? actions.stop : actions.scan}>
        {running ? text.stop : text.readAgain}
      </PlainButton>
      {slow && (
        <div className="perf-track">
          <div className={classes("perf-bar", share === null && "unknown")} style={share === null ? {} : { width: `${share}%` }} />
        </div>
      )}
    </div>
  );
}
