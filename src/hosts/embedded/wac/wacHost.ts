import type { RichMessage } from "../bookMessage";
import type { EmbeddedHost } from "../embeddedHost";
import { appContext } from "./appContext";
import type { WacRequest } from "./wacMessage";
import { isWacRequest } from "./wacMessage";

export interface WacOptions {
  /** Names this workbook for the client, which caches its settings under it. */
  readonly instanceId: string;
}

const noError = 0;
const forCall = 0;
const forEvent = 1;
const invoke = 0;
const operationNotSupported = 5000;
const richApiRequest = 93;

/**
 * Way B: the page around the add-in's frame plays Excel on the web. Nothing is planted in the add-in's page; the library
 * learns from its frame's name who is around it, and talks by postMessage. Both pages must be https of one host name.
 *
 * Call it before the frame loads the add-in; what it returns ends the conversation.
 */
export function wacHost(host: EmbeddedHost, frame: HTMLIFrameElement, options: WacOptions): () => void {
  const conversation = options.instanceId;
  frame.name = frameName(conversation);
  const listening = new Map<string, WacRequest>();
  const send = (request: WacRequest, responseType: number, data: unknown): void => {
    const { _actionName, _conversationId, _correlationId } = request;
    const message = { _messageType: 1, _responseType: responseType, _errorCode: noError, _actionName, _conversationId, _correlationId, _data: data, _serializerVersion: 1 };
    frame.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  };
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    const request = isWacRequest(event.data, conversation);
    if (!request) return;
    if (request._actionType !== invoke) {
      if (request._actionType === 1) listening.set(request._actionName, request);
      else listening.delete(request._actionName);
      send(request, forCall, { Error: noError });
    } else {
      void answer(host, request, options).then((data) => send(request, forCall, data));
    }
  };
  const tell = (messages: readonly RichMessage[]): void => {
    const request = listening.get("richApiMessage");
    if (request) send(request, forEvent, { ArrayData: messages });
  };
  window.addEventListener("message", receive);
  const silence = host.onMessages(tell);
  return () => {
    window.removeEventListener("message", receive);
    silence();
  };
}

/** What office.js reads at its start: a host that is Excel on the web, without log and with a shared runtime. */
function frameName(conversation: string): string {
  return JSON.stringify({
    baseFrameName: "perf",
    hostInfo: "Excel$Web$16.00$zh-CN$perf$$disableLogging$1",
    xdmInfo: `${conversation}|perf|${window.location.origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

async function answer(host: EmbeddedHost, { _actionName, _data }: WacRequest, { instanceId }: WacOptions): Promise<unknown> {
  if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(host.book, instanceId);
  if (_actionName !== "executeMethod") return { Error: noError };
  const { ArrayData, DdaMethod } = _data as { readonly ArrayData?: readonly unknown[]; readonly DdaMethod?: { readonly DispatchId?: number } };
  if (DdaMethod?.DispatchId !== richApiRequest || !ArrayData) return { Version: 1, Error: operationNotSupported };
  const reply = await host.execute(String(ArrayData[4]), String(ArrayData[0] ?? ""));
  return "refused" in reply ? { Version: 1, Error: reply.refused } : { Version: 1, Error: noError, Data: [200, [], reply.body] };
}
