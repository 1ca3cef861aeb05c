import { usePaneContext } from "../store/paneContext";
import { CheckStep } from "./check/CheckStep";
import { LazyHelp } from "./LazyHelp";
import { ReportStep } from "./report/ReportStep";
import { ScoreStep } from "./score/ScoreStep";
import { TablesStep } from "./tables/TablesStep";
import { Waiting } from "./Waiting";

/** The step that is open, or help. */
export function Workspace() {
  const { state } = usePaneContext();
  if (state.help !== null) return <LazyHelp />;
  if (!state.analysis) return state.scan.kind === "failed" ? null : <Waiting />;
  switch (state.step) {
    case "tables":
      return <TablesStep analysis={state.analysis} />;
    case "check":
      return <CheckStep />;
    case "score":
      return <ScoreStep />;
    case "report":
      return <ReportStep />;
  }
}
