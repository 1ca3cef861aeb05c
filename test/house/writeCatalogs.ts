import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { generatedCatalogs } from "./catalogs";

for (const { path, content } of generatedCatalogs()) {
  writeFileSync(path, content);
  console.log(relative(process.cwd(), path));
}
