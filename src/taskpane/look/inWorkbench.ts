/** Whether the pane stands in the workbench's frame: there it is served under a name of its own. */
export function inWorkbench(): boolean {
  return /\/pane(?:\.html)?$/.test(window.location.pathname);
}
