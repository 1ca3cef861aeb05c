import type { CustomFunctionsApi } from "../../src/functions/customFunctionsApi";
import { embeddedHost, openOfficePage } from "../hosts/embedded/officePage";

/** What Excel is told of one call: a value, or a failure with Office's own number for the error. */
export interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/** What Excel plants at window._richApiNativeBridge; the runtime puts its ear there. */
interface Bridge {
  onMessageFromHost?: (text: string) => void;
  readonly sendMessageToHost: (text: string) => void;
}

/** Of one message over the bridge: a request of the client's, with the results of calls among its actions. */
interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: { readonly Actions: readonly Action[] } };
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly (readonly InvocationResult[])[] };
}

/** Excel's side of Microsoft's own custom-functions runtime: tells it of functions, calls them, hears the results. */
export interface FunctionsRuntime {
  readonly api: CustomFunctionsApi;
  /** Makes the functions of a metadata file known, as Excel does when the add-in is loaded. */
  readonly register: (metadata: { readonly functions: readonly { readonly id: string }[] }) => void;
  /** Calls as cells do, all at once; results in the order of the calls. */
  readonly call: (calls: readonly (readonly [id: string, ...given: readonly unknown[]])[]) => Promise<readonly InvocationResult[]>;
}

/** Loads Microsoft's runtime, unpatched, into this page, with the bridge over which Excel talks to it. Once for each test file. */
export async function openFunctionsRuntime(): Promise<FunctionsRuntime> {
  const waiting = new Map<number, (result: InvocationResult) => void>();
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const { Actions } = message.body;
      for (const result of Actions.flatMap(resultsIn)) waiting.get(result.id)?.(result);
      const body = { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
      setTimeout(() => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
      }, 0);
    },
  };
  Object.defineProperty(window, "_richApiNativeBridge", { value: bridge, configurable: true });
  await openOfficePage(embeddedHost(), "custom-functions-runtime.js");
  const { CustomFunctions: api } = globalThis as unknown as { readonly CustomFunctions: CustomFunctionsApi };
  const send = (type: number, messages: readonly unknown[]): void => {
    const entries = messages.map((message) => [1, type, "", JSON.stringify(message), 0]);
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  };
  let calls = 0;
  return {
    api,
    register: ({ functions }) => {
      send(1002, functions.map(({ id }) => ({ functionName: id, isStream: false, isCancelable: false })));
    },
    call: (wanted) => {
      const invocations = wanted.map(([functionName, ...parameterValues]) => ({ invocationId: (calls += 1), functionName, parameterValues }));
      const results = invocations.map(({ invocationId }) => new Promise<InvocationResult>((settle) => waiting.set(invocationId, settle)));
      send(1000, invocations);
      return Promise.all(results);
    },
  };
}

function resultsIn({ Name, ArgumentInfo }: Action): readonly InvocationResult[] {
  return Name === "SetInvocationResults" ? (ArgumentInfo?.Arguments?.[0] ?? []) : [];
}
