import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { GeneratedFile } from "./catalogs";
import { generatedCatalogs } from "./catalogs";
import { generatedStandardGrammar } from "./standardGrammar";

/** In this order: what is derived from the catalogs reads them only when they are written. */
async function writeAll(): Promise<void> {
  write([...generatedCatalogs(), generatedStandardGrammar()]);
  const { generatedRubricTable } = await import("./rubricTable");
  write([generatedRubricTable()]);
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
