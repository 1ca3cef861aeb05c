import type { HostProblemCode } from "../../hosts/port";
import type { Problem } from "../store/paneState";
import type { Language } from "./language";

/** By kind, what went wrong and what to do; the host's own sentence, which names the cell or sheet, stands in Chinese below it. */
const sentences: Readonly<Record<HostProblemCode, string>> = {
  "not-a-workbook": "This is no file that can be read here. Choose the workbook or the report itself.",
  "empty-file": "The file is empty. Choose the one that was filled in.",
  encrypted: "The file has a password. Take the password off, save, and try again.",
  "old-format": "The file has an old format. Save it in the present one and try again.",
  damaged: "The file is damaged. Open it in Excel or Word, save it anew, and try again.",
  "strict-format": "The file is in the strict variant of its format. Save it as an ordinary workbook and try again.",
  "too-large": "There is more data than Excel passes on at once. Move sheets that do not belong here into another workbook, and try again.",
  protected: "The workbook or the sheet is protected. Take the protection off under Review, and try again.",
  busy: "Excel is busy, or a dialogue is open. Close it, wait a moment, and try again.",
  "cell-editing": "A cell is being edited. Press Enter or Esc, and try again.",
  "access-denied": "Excel does not allow this: the workbook is protected or read-only. Take the protection off, or save a copy, and try again.",
  "not-found": "What this needs is not there, or cannot be used. See the sentence below, mend it in the sheet, and try again.",
  "host-closed": "The connection to Excel is gone. Reopen the workbook and the pane, and try again.",
  "too-old": "This Excel lacks what is needed. Use Excel 2021 or Microsoft 365, or open the file in the browser workbench.",
  cancelled: "Stopped. Nothing was changed.",
  unknown: "This could not be done. See the sentence below, and try again.",
};
const ours = "The pane has failed; the workbook has not changed. Try again; if it fails again, copy the details and send them to whoever maintains PERF.";

/** A problem in the person's language: its own sentence, or in English what kind it is, with its own sentence as the original. */
export function problemIn(language: Language, { code, message }: Problem): { readonly text: string; readonly original?: string } {
  if (language === "zh-CN") return { text: message };
  return code === null ? { text: ours } : { text: sentences[code], original: message };
}
