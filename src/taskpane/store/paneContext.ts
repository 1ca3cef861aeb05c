import { createContext, useContext } from "react";
import type { Pane } from "./usePane";

export const PaneContext = createContext<Pane | null>(null);

export function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("outside of the pane");
  return pane;
}
