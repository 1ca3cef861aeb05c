import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { printClause } from "../../src/functions/compactClauses";
import { citation } from "../../src/law/citation";
import { printCitation } from "../../src/law/printCitation";
import { rates } from "../../src/rates/catalog.generated";
import { rubrics } from "../../src/rubrics/catalog.generated";
import { generatedClauseTable } from "./clauseTable";
import { generatedRateTable } from "./rateTable";
import { generatedRubricTable } from "./rubricTable";

test.each([generatedClauseTable(), generatedRateTable(), generatedRubricTable()].map((file) => [relative(process.cwd(), file.path), file] as const))(
  "%s is what `npm run catalog` writes",
  (_, { path, content }) => {
    expect(readFileSync(path, "utf8")).toBe(content);
  },
);

test("every clause that a rate or a rubric cites is in the functions' table, word for word", () => {
  const cited = [...new Set([...rates.flatMap(({ cites }) => cites), ...rubrics.flatMap(({ criteria }) => criteria.flatMap(({ cites }) => cites))])];
  const whole = cited.map((id) => `${printCitation(citation(id))}${citation(id).verified ? "" : "（条文尚未核对）"}`);
  expect(cited.length).toBeGreaterThan(40);
  expect(cited.map(printClause)).toEqual(whole);
});
