import type { JsonObject } from "../wire/json";

/** Data validation of an area, in the words of Office.js. */
export interface ValidationRule {
  readonly rule: JsonObject;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: JsonObject;
  readonly prompt: JsonObject;
}

export const noValidation: ValidationRule = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};
