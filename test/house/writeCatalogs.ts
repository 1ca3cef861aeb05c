import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { generatedCatalogs } from "./catalogs";
import { generatedStandardParser } from "./standardParser";

for (const { path, content } of [...generatedCatalogs(), generatedStandardParser()]) {
  writeFileSync(path, content);
  console.log(relative(process.cwd(), path));
}
