import { defineService } from "../objects/hostClass";
import type { ServiceState } from "./serviceState";

/** Where the add-in's custom-functions runtime says that it is ready, and leaves its results. */
export const customFunctions = defineService<ServiceState>("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    // None of those that Excel tries out with some of its users.
    _GetEnabledFeatures: () => [],
    SetInvocationResults: (service, [results]) => service.onFunctionResults?.(results),
  },
});
