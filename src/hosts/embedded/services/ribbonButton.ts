import { flagOf } from "../objects/arguments";
import { defineService } from "../objects/hostClass";
import type { ServiceState } from "./serviceState";

export const ribbonButton = defineService<{ readonly service: ServiceState; readonly id: string }>("RibbonButton", {
  scalars: { Id: ({ id }) => id },
  setters: { Enabled: ({ service, id }, enabled) => service.onRibbon?.({ kind: "button", id, enabled: flagOf(enabled) }) },
});
