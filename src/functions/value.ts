/** What a cell can hand to a function; null where it is blank. */
export type Scalar = string | number | boolean | null;

/** Excel's error values that a custom function may give or be given. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!";

/** An error value with its reason in Chinese; of the same shape as a cell's error (grid's CellError). */
export interface Fault {
  readonly error: ErrorCode;
  readonly message: string;
}

/** What a function gives for one set of arguments. */
export type Result = string | number | Fault;

export function fault(error: ErrorCode, message: string): Fault {
  return { error, message };
}

export function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "error" in value;
}

const codes: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"] satisfies readonly ErrorCode[];

export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === "string" && codes.includes(text);
}
