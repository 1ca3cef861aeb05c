import { textOf } from "../objects/arguments";
import { defineService } from "../objects/hostClass";
import type { ServiceState } from "./serviceState";

/** Office.addin.setStartupBehavior: whether the add-in begins with the document. */
export const appRuntimePersistenceService = defineService<ServiceState>("AppRuntimePersistenceService", {
  methods: {
    SetAppRuntimeStartState: (service, [state]) => {
      service.startState = textOf(state);
    },
    GetAppRuntimeStartState: ({ startState }) => startState,
  },
});
