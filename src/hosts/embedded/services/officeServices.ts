import type { HostObject } from "../objects/hostClass";
import { RichError } from "../wire/richError";
import { actionService } from "./actionService";
import { addinInternalService } from "./addinInternalService";
import { appRuntimePersistenceService } from "./appRuntimePersistenceService";
import { appRuntimeService } from "./appRuntimeService";
import { customFunctions } from "./customFunctions";
import { dynamicRibbon } from "./dynamicRibbon";
import type { ServiceEvents, ServiceState } from "./serviceState";

/** By the names under which the client asks for them. */
const services = new Map([
  ["Microsoft.InternalService.AddinInternalService", addinInternalService],
  ["Microsoft.AppRuntime.AppRuntimeService", appRuntimeService],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", appRuntimePersistenceService],
  ["Microsoft.DynamicRibbon.DynamicRibbon", dynamicRibbon],
  ["Microsoft.Office.ActionService", actionService],
  ["Microsoft.ExcelServices.CustomFunctions", customFunctions],
]);

/** The services of Office beside Excel's objects. What is returned throws RichError NotImplemented for one that is missing. */
export function officeServices(events: ServiceEvents): (name: string) => HostObject {
  const state: ServiceState = { ...events, startState: "Inactive", state: "Visible" };
  return (name) => {
    const found = services.get(name);
    if (!found) throw new RichError("NotImplemented", `The embedded host does not have the service ${name}.`, 501);
    return found.of(state);
  };
}
