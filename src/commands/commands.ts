import { perfCommands } from "./perfCommand";
import { runCommand } from "./runCommand";

// Without it office.js looks for a button's action among the functions of the window first, where `open` is the browser's own.
Object.assign(window, { useAssociatedActionsOnly: true });

/** The ribbon's buttons by the names that manifest.xml gives them. A file of its own, so that a button answers also while the pane loads. */
for (const name of perfCommands) {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => void runCommand(name, event));
}
