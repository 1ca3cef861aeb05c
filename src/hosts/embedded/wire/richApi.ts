import type { Json, JsonObject } from "./json";

/**
 * A batch as office.js sends it: object paths say which objects are meant, actions say what to do with them. Learned by
 * reading what the client sends; the numbers are the client's.
 */
export interface RichRequest {
  readonly Actions: readonly RichAction[];
  readonly ObjectPaths: Readonly<Record<string, RichPath>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument the path of the object that it stands for, 0 for a plain value; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface RichPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const pathType = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface RichAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: JsonObject;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 8, update: 9 } as const;

/** What to load: names may be paths ("format/fill/color"); nothing means every plain property. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RichResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface RichFailure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface RichResponse {
  readonly Results?: readonly RichResult[];
  readonly Error?: RichFailure;
  readonly ProcessedResults?: { readonly Results: readonly RichResult[] };
}
