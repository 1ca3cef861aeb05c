import { defineService } from "../objects/hostClass";
import type { ServiceState } from "./serviceState";

/** Office.actions' keyboard shortcuts: none is ever in use here. */
export const actionService = defineService<ServiceState>("ActionService", {
  methods: {
    AreShortcutsInUse: (_, [shortcuts]) => (Array.isArray(shortcuts) ? shortcuts.map(() => false) : []),
    ReplaceShortcuts: () => undefined,
    GetShortcuts: () => ({}),
  },
});
