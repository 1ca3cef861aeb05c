import { useEffect, useState } from "react";
import { workbookName } from "../../../hosts/excel/workbookName";
import type { ReportFile } from "../../delivery/reportFile";
import { fileOfReport } from "../../delivery/reportFile";
import type { Problem } from "../../store/paneState";
import type { Subject } from "../../work/analysis";
import { problemOf } from "../../work/problemOf";

/** Makes the Word file anew whenever the report is another one. A project's report bears the project's name. */
export function useWordFile({ report, name, evaluation }: Subject): { readonly file: ReportFile | null; readonly problem: Problem | null } {
  const [made, setMade] = useState<{ readonly file: ReportFile | null; readonly problem: Problem | null }>({ file: null, problem: null });
  useEffect(() => {
    let current = true;
    const make = async (): Promise<ReportFile> => fileOfReport(report, evaluation.facts.project === null ? await workbookName() : `${name}.xlsx`);
    setMade({ file: null, problem: null });
    make().then(
      (file) => current && setMade({ file, problem: null }),
      (error: unknown) => current && setMade({ file: null, problem: problemOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [report, name, evaluation]);
  return made;
}
