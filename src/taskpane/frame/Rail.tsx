import { usePaneContext } from "../store/paneContext";
import { steps } from "../store/paneState";
import { shownCounts } from "../store/shownCounts";
import { useShellStrings } from "../strings/useShellStrings";
import { classes } from "./classes";

/** The four steps, each with what is left to do. */
export function Rail() {
  const { state, actions } = usePaneContext();
  const text = useShellStrings();
  const counts = shownCounts(state);
  return (
    <nav aria-label={text.railLabel} className="perf-rail">
      {steps.map((step, index) => {
        const todo = counts[step];
        const name = text.steps[step];
        const current = state.step === step && state.help === null;
        return (
          <button
            key={step}
            type="button"
            aria-current={current ? "step" : undefined}
            onClick={() => actions.step(step)}
          >
            <span className="perf-step">
              <span aria-hidden className="perf-step-number">
                {index + 1}
              </span>
              {name}
              <span className="perf-unseen">{todo === undefined ? text.stepOpen : todo === 0 ? text.stepDone : text.stepTodo(todo)}</span>
            </span>
            <span aria-hidden className={classes("perf-todo", (todo ?? 0) === 0 && "done")}>
              {todo === undefined ? "·" : todo === 0 ? "✓" : todo > 999 ? "999+" : todo}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
