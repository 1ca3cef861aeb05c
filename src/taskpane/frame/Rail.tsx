import { mergeClasses } from "@fluentui/react-components";
import { usePaneContext } from "../store/paneContext";
import { steps } from "../store/paneState";
import { shownCounts } from "../store/shownCounts";
import { useShellStrings } from "../strings/useShellStrings";
import { useRailStyles } from "./Rail.styles";

/** The four steps, each with what is left to do. */
export function Rail() {
  const { state, actions } = usePaneContext();
  const styles = useRailStyles();
  const text = useShellStrings();
  const counts = shownCounts(state);
  return (
    <nav aria-label={text.railLabel} className={styles.rail}>
      {steps.map((step, index) => {
        const todo = counts[step];
        const name = text.steps[step];
        const current = state.step === step && state.help === null;
        return (
          <button
            key={step}
            type="button"
            className={mergeClasses(styles.step, current && styles.current)}
            aria-current={current ? "step" : undefined}
            onClick={() => actions.step(step)}
          >
            <span className={styles.name}>
              <span aria-hidden className={styles.number}>
                {index + 1}
              </span>
              {name}
              <span className={styles.unseen}>{todo === undefined ? text.stepOpen : todo === 0 ? text.stepDone : text.stepTodo(todo)}</span>
            </span>
            <span aria-hidden className={mergeClasses(styles.todo, todo === 0 && styles.done)}>
              {todo === undefined ? "·" : todo === 0 ? "✓" : todo > 999 ? "999+" : todo}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
