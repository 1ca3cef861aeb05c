import { useMemo } from "react";
import { usePaneContext } from "../store/paneContext";
import { entriesWithoutPerf } from "../work/entriesWithoutPerf";
import { repairEntries } from "../work/repairEntries";

export function useTools() {
  const { analysis } = usePaneContext().state;
  return useMemo(() => {
    const grids = analysis?.reading.grids ?? [];
    return { repair: repairEntries(grids), native: entriesWithoutPerf(grids, "native"), values: entriesWithoutPerf(grids, "values") };
  }, [analysis]);
}
