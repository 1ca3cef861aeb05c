import { useEffect } from "react";
import { usePaneContext } from "../store/paneContext";
import type { Step } from "../store/paneState";

/** What the ribbon's buttons ask for, by name. */
const stepOf: Readonly<Partial<Record<string, Step>>> = { check: "check", score: "score", report: "report" };

/** Follows the ribbon's buttons: the one that opened the pane, and those pressed while it is open. */
export function useCommands(): void {
  const { actions } = usePaneContext();
  useEffect(() => {
    const follow = (name: unknown): void => {
      if (name === "help") actions.help("");
      const step = typeof name === "string" ? stepOf[name] : undefined;
      if (step) actions.step(step);
    };
    const told = (event: Event): void => follow((event as CustomEvent<unknown>).detail);
    follow((window as { readonly perfCommand?: unknown }).perfCommand);
    window.addEventListener("perf-command", told);
    return () => window.removeEventListener("perf-command", told);
  }, [actions]);
}
