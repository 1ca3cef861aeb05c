import { Button, mergeClasses } from "@fluentui/react-components";
import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";
import { useStatusStyles } from "./StatusLine.styles";
import { useStatus } from "./useStatus";

/** One line that is always there, so that nothing moves: what was read, how far a scan is, what to press. */
export function StatusLine() {
  const { state, actions } = usePaneContext();
  const styles = useStatusStyles();
  const text = useShellStrings();
  const { words, share, running, slow } = useStatus(state, text);
  return (
    <div className={styles.line}>
      <span role="status" className={mergeClasses(styles.words, state.stale && !running && styles.stale)}>
        {words}
      </span>
      <Button size="small" appearance="subtle" className={mergeClasses(styles.button, running && !slow && styles.notYet)} onClick={running ? actions.stop : actions.scan}>
        {running ? text.stop : text.readAgain}
      </Button>
      {slow && (
        <div className={styles.track}>
          <div className={mergeClasses(styles.bar, share === null && styles.unknown)} style={share === null ? {} : { width: `${share}%` }} />
        </div>
      )}
    </div>
  );
}
