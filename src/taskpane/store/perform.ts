import type { Store } from "./paneActions";
import { loadWork } from "./loadWork";

/**
 * Carries something out and tells what became of it: while it runs, `doing` (nothing where null); afterwards the words it
 * answers, or why it failed.
 */
export function perform({ dispatch }: Store, doing: string | null, act: (work: Awaited<ReturnType<typeof loadWork>>) => Promise<string>): void {
  if (doing !== null) dispatch({ kind: "workStarted", what: doing });
  void (async () => {
    const work = await loadWork();
    try {
      const text = await act(work);
      if (doing !== null || text !== "") dispatch({ kind: "workDone", text });
    } catch (error) {
      dispatch({ kind: "workFailed", problem: work.problemOf(error) });
    }
  })();
}
