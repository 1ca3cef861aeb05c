/** What the ribbon's buttons ask of the pane. */
export const perfCommands = ["open", "check", "score", "report", "help"] as const;
export type PerfCommand = (typeof perfCommands)[number];

declare global {
  interface Window {
    /** The command that was last given, for a pane that begins only now; the pane listens to `perf-command` afterwards. */
    perfCommand?: PerfCommand;
  }
}
