import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { GeneratedFile } from "./catalogs";
import { generatedCatalogs } from "./catalogs";
import { generatedClauseTable } from "./clauseTable";
import { generatedStandardGrammar } from "./standardGrammar";

/** In this order: what is derived from the catalogs reads them only when they are written. */
async function writeAll(): Promise<void> {
  write([...generatedCatalogs(), generatedStandardGrammar(), generatedClauseTable()]);
  const { generatedRubricTable } = await import("./rubricTable");
  const { generatedRateTable } = await import("./rateTable");
  write([generatedRubricTable(), generatedRateTable()]);
  const { generatedFunctionsMetadata } = await import("./functionsMetadata");
  write(generatedFunctionsMetadata());
}

function write(files: readonly GeneratedFile[]): void {
  for (const { path, content } of files) {
    writeFileSync(path, content);
    console.log(relative(process.cwd(), path));
  }
}

void writeAll();
