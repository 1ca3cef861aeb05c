import { textOf } from "../objects/arguments";
import { defineService } from "../objects/hostClass";
import { ribbonButton } from "./ribbonButton";
import { ribbonTab } from "./ribbonTab";
import type { ServiceState } from "./serviceState";

/** Office.ribbon. */
export const dynamicRibbon = defineService<ServiceState>("DynamicRibbon", {
  methods: {
    GetTab: (service, [id]) => ribbonTab.of({ service, id: textOf(id) }),
    GetButton: (service, [id]) => ribbonButton.of({ service, id: textOf(id) }),
    ExecuteRequestCreate: (service, [definition]) => service.onRibbon?.({ kind: "create", definition: textOf(definition) }),
  },
});
