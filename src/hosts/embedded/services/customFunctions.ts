import { defineService } from "../objects/hostClass";
import type { ServiceState } from "./serviceState";

/** Where the add-in's custom-functions runtime leaves its results. */
export const customFunctions = defineService<ServiceState>("CustomFunctions", {
  methods: { SetInvocationResults: (service, [results]) => service.onFunctionResults?.(results) },
});
