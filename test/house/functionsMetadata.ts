import { resolve } from "node:path";
import { perfFunctionDefinitions } from "../../src/functions/perf/catalog.generated";
import { functionsMetadata } from "../../src/functions/metadata";
import type { GeneratedFile } from "./catalogs";

/** What the manifest points to: Chinese as the default, English as the override. */
export function generatedFunctionsMetadata(): readonly GeneratedFile[] {
  return (["zh-CN", "en-US"] as const).map((locale) => ({
    path: resolve(__dirname, `../../src/functions/functions${locale === "zh-CN" ? "" : `.${locale}`}.json`),
    content: `${JSON.stringify(functionsMetadata(perfFunctionDefinitions, locale), null, 2)}\n`,
  }));
}
