import { flagOf } from "../objects/arguments";
import { defineService } from "../objects/hostClass";
import type { ServiceState } from "./serviceState";

export const ribbonTab = defineService<{ readonly service: ServiceState; readonly id: string }>("RibbonTab", {
  scalars: { Id: ({ id }) => id },
  methods: { SetVisibility: ({ service, id }, [visible]) => service.onRibbon?.({ kind: "tab", id, visible: flagOf(visible) }) },
});
