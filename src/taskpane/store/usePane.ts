import { useEffect, useMemo, useReducer, useRef } from "react";
import { languageOf } from "../strings/language";
import type { PaneActions } from "./paneActions";
import { paneActions } from "./paneActions";
import type { PaneState } from "./paneState";
import { initialPane, reducePane } from "./reducePane";

export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The pane's state, and everything that a person can do in it. */
export function usePane(): Pane {
  const [state, dispatch] = useReducer(reducePane, initialPane(languageOf(Office.context.displayLanguage)));
  const latest = useRef(state);
  latest.current = state;
  const actions = useMemo(() => paneActions({ state: () => latest.current, dispatch }), []);
  useEffect(() => actions.begin(), [actions]);
  return { state, actions };
}
