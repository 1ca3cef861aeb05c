/** A message from office.js in the add-in's frame: call something, or listen to something. */
export interface WacRequest {
  readonly _actionName: string;
  /** 0 call, 1 listen, 2 listen no longer. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The request that a message holds; null for everything else that flies between pages. */
export function isWacRequest(data: unknown, conversation: string): WacRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  let message: Partial<WacRequest> & { readonly _messageType?: number };
  try {
    message = JSON.parse(data) as typeof message;
  } catch {
    // Somebody else's message; there is no way to tell but to try.
    return null;
  }
  const complete = message._messageType === 0 && message._conversationId === conversation && typeof message._actionName === "string";
  return complete ? (message as WacRequest) : null;
}
