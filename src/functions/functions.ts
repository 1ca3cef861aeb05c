// The tables first: side by side they pack better than strewn among the code.
import "../scores/standard/grammar.generated";
import "./rubricTable.generated";
import "./clauseTable.generated";
import { associatePerfFunctions } from "./associate";
import type { CustomFunctionsApi } from "./customFunctionsApi";

/** Missing where office.js did not load; the page then says so itself. */
declare const CustomFunctions: CustomFunctionsApi | undefined;

let known: boolean | null = null;

/** Formatted numbers came with CustomFunctionsRuntime 1.4; elsewhere results are plain and the pane sets the format. */
function formats(): boolean {
  if (known === null && typeof Office !== "undefined" && (Office.context as Partial<Office.Context> | undefined)?.requirements) {
    known = Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.4");
  }
  return known ?? false;
}

if (typeof CustomFunctions !== "undefined") associatePerfFunctions(CustomFunctions, formats);
