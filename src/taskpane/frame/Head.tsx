import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";
import { PlainButton } from "./PlainButton";
import { SubjectChoice } from "./SubjectChoice";

/** Whose workbook it is, or which of its projects is looked at; and help. */
export function Head() {
  const { state, actions } = usePaneContext();
  const text = useShellStrings();
  const open = state.help !== null;
  return (
    <header className="perf-head">
      <h1>{text.product}</h1>
      <SubjectChoice />
      <PlainButton className="perf-help" small look={open ? "primary" : "quiet"} aria-pressed={open} onClick={() => actions.help(open ? null : "")}>
        {open ? text.closeHelp : text.help}
      </PlainButton>
    </header>
  );
}
