import { useRef, useState } from "react";
import type { FileResult } from "./evaluateFile";

export type WorkbookFileState = { readonly kind: "none" } | { readonly kind: "working"; readonly workbook: string } | FileResult | { readonly kind: "broken"; readonly workbook: string; readonly problem: string };

/** The workbook that was chosen from disk, on its way to a report. The engine is fetched when the first one is chosen. */
export function useWorkbookFile(): { readonly state: WorkbookFileState; readonly choose: (file: File) => void } {
  const [state, setState] = useState<WorkbookFileState>({ kind: "none" });
  const latest = useRef<File | null>(null);
  const choose = async (file: File): Promise<void> => {
    latest.current = file;
    const show = (next: WorkbookFileState): void => {
      if (latest.current === file) setState(next);
    };
    show({ kind: "working", workbook: file.name });
    try {
      const { evaluateFile } = await import("./evaluateFile");
      show(await evaluateFile(file));
    } catch (error) {
      // Our own mistake, or a part of the program that did not arrive: said as it is, so that it can be reported.
      show({ kind: "broken", workbook: file.name, problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return { state, choose: (file) => void choose(file) };
}
