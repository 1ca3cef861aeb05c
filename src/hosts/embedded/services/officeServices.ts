import type { Argument, HostObject } from "../objects/hostClass";
import { defineService } from "../objects/hostClass";
import { RichError } from "../wire/richError";

/** What the page around the host wants to know of the services of Office that have nothing to do with cells. */
export interface ServiceEvents {
  /** The add-in enabled, disabled or moved to a tab of the ribbon: the definition that it sent. */
  readonly onRibbon?: (definition: Argument) => void;
  /** The add-in asked to be shown ("Visible") or hidden ("Background"). */
  readonly onVisibility?: (state: string) => void;
  /** What a custom function answered to a call by `callFunction`. */
  readonly onFunctionResults?: (results: Argument) => void;
}

interface ServiceState extends ServiceEvents {
  startState: string;
  state: string;
}

const nothing = (): void => undefined;

const internal = defineService<ServiceState>("AddinInternalService", { NotifyActionHandlerReady: nothing });

const appRuntime = defineService<ServiceState>("AppRuntimeService", {
  SetAppRuntimeState: (service, [state]) => {
    service.state = String(state);
    service.onVisibility?.(service.state);
  },
  GetAppRuntimeState: ({ state }) => state,
  _RegisterEventOnVisibilityChanged: nothing,
});

const persistence = defineService<ServiceState>("AppRuntimePersistenceService", {
  SetAppRuntimeStartState: (service, [state]) => void (service.startState = String(state)),
  GetAppRuntimeStartState: ({ startState }) => startState,
});

const ribbon = defineService<ServiceState>("DynamicRibbon", {
  ExecuteRequestUpdate: (service, [definition]) => service.onRibbon?.(definition),
  ExecuteRequestCreate: (service, [definition]) => service.onRibbon?.(definition),
});

const actions = defineService<ServiceState>("ActionService", {
  AreShortcutsInUse: (_, [shortcuts]) => (Array.isArray(shortcuts) ? shortcuts.map(() => false) : []),
  ReplaceShortcuts: nothing,
  GetShortcuts: () => ({}),
});

const customFunctions = defineService<ServiceState>("CustomFunctions", {
  SetInvocationResults: (service, [results]) => service.onFunctionResults?.(results),
});

const beforeClose = defineService<ServiceState>("BeforeDocumentCloseNotification", { Enable: nothing, Disable: nothing });

const services = {
  "Microsoft.InternalService.AddinInternalService": internal,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistence,
  "Microsoft.DynamicRibbon.DynamicRibbon": ribbon,
  "Microsoft.Office.ActionService": actions,
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification": beforeClose,
} as const;

/** The services of Office by their full names. @throws RichError ApiNotFound for one that this host does not have. */
export function officeServices(events: ServiceEvents): (name: string) => HostObject {
  const state: ServiceState = { ...events, startState: "Inactive", state: "Visible" };
  return (name) => {
    const found = Object.entries(services).find(([known]) => known === name);
    if (!found) throw new RichError("ApiNotFound", `The embedded host does not have the service ${name}.`);
    return found[1].of(state);
  };
}
