import type { Language } from "../strings/language";
import { problemIn } from "../strings/problemIn";
import type { Notice, PaneAction, PaneState } from "./paneState";

export function initialPane(language: Language): PaneState {
  return {
    language,
    step: "tables",
    help: null,
    scan: { kind: "idle" },
    analysis: null,
    stale: false,
    subject: 0,
    choices: { outline: null, form: null, signedOn: null },
    binding: null,
    audit: { kind: "none" },
    working: null,
    notice: null,
  };
}

/** What becomes of the pane by each thing that happens. Pure; a scan that fails or is stopped leaves what was shown before. */
export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case "language":
      return { ...state, language: action.language };
    case "step":
      return { ...state, step: action.step, help: null, notice: null };
    case "help":
      return { ...state, help: action.topic };
    case "scanStarted":
      return { ...state, scan: { kind: "running", quiet: action.quiet, progress: null }, stale: false };
    case "scanProgress": {
      if (state.scan.kind !== "running") return state;
      const { done, total } = action;
      return { ...state, scan: { ...state.scan, progress: { done, total } } };
    }
    case "scanFailed":
      return scanFailed(state, action);
    case "analysed": {
      const { analysis } = action;
      const last = Math.max(0, analysis.subjects.length - 1);
      return { ...state, analysis, scan: { kind: "idle" }, subject: Math.min(state.subject, last) };
    }
    case "changed":
      return { ...state, stale: true };
    case "subject":
      return { ...state, subject: action.subject };
    case "choices":
      return { ...state, choices: action.choices };
    case "binding":
      return { ...state, binding: action.binding };
    case "audit":
      return { ...state, audit: action.audit };
    case "workStarted":
      return { ...state, working: action.what, notice: null };
    case "workDone":
      return { ...state, working: null, notice: noticeOf(state, { text: action.text }, "good") };
    case "workFailed":
      return { ...state, working: null, notice: noticeOf(state, problemIn(state.language, action.problem), "bad") };
    case "noticed":
      return { ...state, notice: null };
  }
}

/** Stopped by the person with something to show: that is shown again, as out of date. Without anything it is said. */
function scanFailed(state: PaneState, { problem }: Extract<PaneAction, { readonly kind: "scanFailed" }>): PaneState {
  if (problem.code === "cancelled" && state.analysis) return { ...state, scan: { kind: "idle" }, stale: true };
  return { ...state, scan: { kind: "failed", problem }, stale: state.analysis !== null };
}

function noticeOf(state: PaneState, words: Pick<Notice, "text" | "original">, tone: Notice["tone"]): Notice | null {
  return words.text === "" ? null : { ...words, tone, serial: (state.notice?.serial ?? 0) + 1 };
}
