import { readFileSync } from "node:fs";
import { generatedStandardParser } from "./standardParser";

test("parser.generated.ts is what `npm run catalog` writes from standard.peggy", () => {
  const { path, content } = generatedStandardParser();
  expect(readFileSync(path, "utf8")).toBe(content);
});
