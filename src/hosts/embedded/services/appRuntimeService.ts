import { textOf } from "../objects/arguments";
import { defineService } from "../objects/hostClass";
import type { ServiceState } from "./serviceState";

/** Office.addin.showAsTaskpane and hide. */
export const appRuntimeService = defineService<ServiceState>("AppRuntimeService", {
  methods: {
    SetAppRuntimeState: (service, [state]) => {
      service.state = textOf(state);
      service.onVisibility?.(service.state);
    },
    GetAppRuntimeState: ({ state }) => state,
  },
});
