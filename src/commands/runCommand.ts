import { officeProblem } from "../hosts/excel/officeProblem";
import type { PerfCommand } from "./perfCommand";
import { showProblem } from "./showProblem";

/**
 * Brings the pane to the front and tells it what was asked for. Office is always told that the button is done, since it keeps the
 * button busy, and in the end kills the add-in, while it is not.
 */
export async function runCommand(name: PerfCommand, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    showProblem(null);
  } catch (error) {
    const problem = officeProblem(error);
    showProblem(`任务窗格没有打开。${problem instanceof Error ? problem.message : String(problem)}`);
  } finally {
    window.perfCommand = name;
    window.dispatchEvent(new CustomEvent<PerfCommand>("perf-command", { detail: name }));
    event?.completed();
  }
}
