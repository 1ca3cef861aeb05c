import type { RichRequest, RichResponse } from "./wire/richApi";

/** One request of the client with its answer, as it went over the wire: what a recorder keeps and a replay compares. */
export interface Exchange {
  readonly request: RichRequest;
  readonly customData: string;
  /** A number where the host refused the request as a whole, with one of Office's own codes. */
  readonly response: RichResponse | number;
}

export type ExchangeKind = "user" | "cleanup" | "infrastructure";

/**
 * Whose request it was: the add-in's own, the client's releasing of references after Excel.run, or what the client needs
 * for itself. Told by content; the client does not say.
 */
export function exchangeKind({ request, customData }: Pick<Exchange, "request" | "customData">): ExchangeKind {
  const types = Object.values(request.ObjectPaths).map(({ ObjectPathType }) => ObjectPathType);
  if (customData.startsWith("SetOsfControl") || !types.some((type) => type === 1 || type === 6 || type === 7)) return "infrastructure";
  const cleanup = request.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
  return cleanup && request.Actions.some(({ Name }) => Name === "_RemoveReference") ? "cleanup" : "user";
}
