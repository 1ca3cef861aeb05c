import { defineService } from "../objects/hostClass";
import type { ServiceState } from "./serviceState";

/** By it the client says that it is ready to run Office.actions; nothing waits for it here. */
export const addinInternalService = defineService<ServiceState>("AddinInternalService", {
  methods: { NotifyActionHandlerReady: () => undefined },
});
