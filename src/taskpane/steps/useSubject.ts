import { usePaneContext } from "../store/paneContext";
import type { Subject } from "../work/analysis";

/** The department or project that is looked at; null while there is no evaluation. */
export function useSubject(): Subject | null {
  const { analysis, subject } = usePaneContext().state;
  return analysis?.subjects[subject] ?? null;
}
