import type { RichRequest, RichResponse } from "./wire/richApi";

/**
 * How a request fails on purpose: refused as a whole with one of Office's numbers, or with an error of Excel's after the
 * first `after` actions were carried out, which stay done.
 */
export type Fault =
  | { readonly refused: number }
  | { readonly code: string; readonly message: string; readonly after: number; readonly httpStatusCode?: number };

/** Office's own numbers for requests that are refused as a whole. */
export const officeError = {
  cellEditMode: 5004,
  shuttingDown: 5005,
  sessionLost: 5012,
  dialogOpen: 5016,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** Carries out the beginning of a request, then fails as told. */
export async function cutShort(
  request: RichRequest,
  fault: Extract<Fault, { readonly code: string }>,
  run: (request: RichRequest) => Promise<RichResponse>,
): Promise<RichResponse> {
  const after = Math.min(fault.after, request.Actions.length - 1);
  const done = await run({ ...request, Actions: request.Actions.slice(0, after) });
  if (done.Error) return done;
  const { code: Code, message: Message, httpStatusCode: HttpStatusCode = 400 } = fault;
  return { Error: { Code, Message, Location: "", ActionIndex: after, HttpStatusCode }, ProcessedResults: { Results: done.Results ?? [] } };
}
