import type { ErrorCode } from "./value";

/** The part of Microsoft's custom-functions runtime that we use; its own types are not in the office-js package. */
export interface CustomFunctionsApi {
  readonly associate: (id: string, implementation: (...given: readonly unknown[]) => unknown) => void;
  readonly Error: new (code: ErrorCode, message?: string) => Error;
  /** From CustomFunctionsRuntime 1.4. */
  readonly FormattedNumber?: new (basicValue: number, numberFormat: string) => object;
}
