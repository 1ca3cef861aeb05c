import type { EmbeddedHost } from "../embeddedHost";
import type { RichMessage } from "../bookMessage";
import type { DialogRequest } from "./dialogRequest";
import { nativeContext, type NativeContext } from "./nativeContext";

/** The arrays of the Windows host are objects that give a JavaScript array when asked. */
export interface VbArray {
  toArray(): unknown[];
  dimensions(): number;
}

export interface NativeOptions {
  readonly instanceId: string;
  readonly isDialog?: boolean;
  /** The page is the one in which cells have their functions: the library begins to listen for calls. */
  readonly customFunctions?: boolean;
  readonly onDialog?: (dialog: DialogRequest) => void;
}

type Callback = (result: number | VbArray, code?: number) => void;
type Handler = (dispatchId: number, payload: VbArray) => void;

/** The object that Excel for Windows puts at `window.external`, as office.js uses it. */
export interface NativeHost {
  GetHostInfo(): string;
  GetContext(): NativeContext;
  Execute(dispatchId: number, parameters: unknown, callback: Callback): void;
  RegisterEvent(dispatchId: number, target: string, handler: Handler, callback: (code: number) => void): void;
  UnregisterEvent(dispatchId: number, target: string, callback: (code: number) => void): void;
}

/** The numbers of Office's own interface that matter here. */
const dispatch = { selectionChanged: 2, dialog: 10, richApiMessage: 33, buttonPressed: 39, richApiRequest: 93, buttonDone: 94 } as const;
const operationNotSupported = 5000;
/** What the host says of the page, bit by bit. */
const hostFlag = { sharedRuntime: 1, customFunctions: 2 } as const;

/**
 * Way A: one object, planted at `window.external` before office.js is loaded, and the unpatched library takes the page for
 * a task pane of Excel for Windows.
 */
export function nativeHost(host: EmbeddedHost, options: NativeOptions): NativeHost {
  const handlers = new Map<number, Handler>();
  host.onMessages((messages) => handlers.get(dispatch.richApiMessage)?.(dispatch.richApiMessage, messageArray(messages)));
  host.buttons.onPress((id, action) => handlers.get(dispatch.buttonPressed)?.(dispatch.buttonPressed, vbArray([id, action, JSON.stringify({ source: { id } })])));
  host.book.events.listen((event) => {
    if (event.kind === "selectionChanged") handlers.get(dispatch.selectionChanged)?.(dispatch.selectionChanged, vbArray([]));
  });
  return {
    // No log: with it no telemetry is loaded.
    GetHostInfo: () => `Excel|Win32|16.01|zh-CN|telemetry|${options.isDialog ? "isDialog" : ""}|disableLogging|${hostFlag.sharedRuntime | (options.customFunctions ? hostFlag.customFunctions : 0)}`,
    GetContext: () => nativeContext(host.book, options.instanceId),
    Execute: (dispatchId, parameters, callback) => {
      if (dispatchId === dispatch.richApiRequest) void executeRequest(host, parameters, callback);
      else if (dispatchId === dispatch.buttonDone) later(() => finishButton(host, parameters, callback));
      else later(() => callback(operationNotSupported));
    },
    RegisterEvent: (dispatchId, target, handler, callback) => {
      handlers.set(dispatchId, handler);
      if (dispatchId === dispatch.selectionChanged) host.book.events.want("selectionChanged", 1);
      if (dispatchId === dispatch.dialog) openDialog(options, target, handler);
      later(() => callback(0));
    },
    UnregisterEvent: (dispatchId, _, callback) => {
      handlers.delete(dispatchId);
      if (dispatchId === dispatch.selectionChanged) host.book.events.want("selectionChanged", -1);
      later(() => callback(0));
    },
  };
}

async function executeRequest(host: EmbeddedHost, parameters: unknown, callback: Callback): Promise<void> {
  // One level of nesting from the client's own packing: [[customData, method, path, headers, body, …]].
  const [message] = parameters as [readonly [customData: string, method: string, path: string, headers: unknown, body: string]];
  const reply = await host.execute(message[4], message[0]);
  callback("refused" in reply ? reply.refused : vbArray([0, [200, [], reply.body]]));
}

function finishButton(host: EmbeddedHost, parameters: unknown, callback: Callback): void {
  const [id, status] = parameters as readonly [id: string, status: number];
  host.buttons.done(id, status);
  callback(0);
}

function openDialog({ onDialog }: NativeOptions, target: string, handler: Handler): void {
  const { url, ...size } = JSON.parse(target) as { readonly url: string; readonly width?: number; readonly height?: number };
  onDialog?.({
    url,
    width: size.width ?? 80,
    height: size.height ?? 80,
    send: (text, origin) => handler(dispatch.dialog, vbArray([0, text, origin])),
    closed: () => handler(dispatch.dialog, vbArray([12_006])),
  });
}

/** Excel never answers before the call has returned, and the client relies on it. */
function later(act: () => void): void {
  queueMicrotask(act);
}

function messageArray(messages: readonly RichMessage[]): VbArray {
  return vbArray(messages.map((message) => [...message]));
}

function vbArray(values: unknown[]): VbArray {
  return { toArray: () => values, dimensions: () => 1 };
}
