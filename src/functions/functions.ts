import { associatePerfFunctions } from "./associate";
import type { CustomFunctionsApi } from "./customFunctionsApi";

declare const CustomFunctions: CustomFunctionsApi;

let known: boolean | null = null;

/** Formatted numbers came with CustomFunctionsRuntime 1.4; elsewhere results are plain and the pane sets the format. */
function formats(): boolean {
  if (known === null && typeof Office !== "undefined" && (Office.context as Partial<Office.Context> | undefined)?.requirements) {
    known = Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
  }
  return known ?? false;
}

associatePerfFunctions(CustomFunctions, formats);
