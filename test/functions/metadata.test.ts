import { readFileSync } from "node:fs";
import { functionsMetadata } from "../../src/functions/metadata";
import { perfFunctionDefinitions } from "../../src/functions/perf/catalog.generated";
import { defineFunction } from "../../src/functions/perfFunction";
import { rates } from "../../src/rates/catalog.generated";
import chinese from "../../src/functions/functions.json";
import english from "../../src/functions/functions.en-US.json";
import { generatedFunctionsMetadata } from "../house/functionsMetadata";
import { generatedRubricTable } from "../house/rubricTable";
import wordingEnglish from "../../src/functions/wording.en-US.json";
import wordingChinese from "../../src/functions/wording.zh-CN.json";

/** Ids that stand in users' workbooks, with the keys of their parameters: add lines, never change one. */
const pinned = `
ADJUSTRATE adjustment budget
AMOUNT text [unit]
ARRIVALRATE received planned
ASSETRATE inUse all
BUILDAREARATE actual approved
BUILDCOSTRATE actual approved
CAP total execRate [scheme]
CARRYOVERCHANGE current prior
CARRYOVERRATE closing budget
CHANGE current prior
CITE id
COMPLETIONRATE opening budget adjustment closing
COSTRATE actual planned
COSTSAVING planned actual
EXECRATE spent budget
EXPLAIN name [first] [second] [third] [fourth]
GRADE total [fullMark] [scheme]
GROWTH current prior
KEYSPENDRATE key total
KEYTASKRATE done assigned
ONTIMERATE timely planned
OPERATINGRATE actual budget
PAYPROGRESS actual scheduled
POINTS fullMark value standard
PROCURERATE actual budget
QUALITYRATE good actual
RUBRICPOINTS rubricId criterionId value [fullMark]
SHARE part total
STAFFRATE onPost quota
TARGETRATE actual target [direction] [cap]
TASKRATE done planned
THREEPUBLICCHANGE current prior
THREEPUBLICRATE actual budget
TIES expected actual [tolerance]
TIMELYRATE timely due
`;

test("no id is renamed, no parameter moved, none gone", () => {
  const now = english.functions.map(({ id, parameters }) => [id, ...parameters.map((one) => ("optional" in one ? `[${one.name}]` : one.name))].join(" "));
  expect([...now].sort()).toEqual(pinned.trim().split("\n"));
});

test.each([...generatedFunctionsMetadata(), generatedRubricTable()].map(({ path, content }) => [path.slice(path.lastIndexOf("/") + 1), path, content] as const))(
  "%s is what `npm run catalog` writes",
  (_, path, content) => {
    expect(readFileSync(path, "utf8")).toBe(content);
  },
);

describe.each([["zh-CN", chinese], ["en-US", english]] as const)("metadata in %s", (_, metadata) => {
  test("holds what Excel asks of it", () => {
    for (const { id, name, description, parameters } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9]*$/);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(128);
      for (const parameter of parameters) {
        expect(parameter.name.length).toBeLessThanOrEqual(64);
        expect(parameter.description.length).toBeLessThanOrEqual(128);
      }
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      const firstOptional = parameters.findIndex((parameter) => "optional" in parameter);
      expect(parameters.slice(firstOptional < 0 ? parameters.length : firstOptional).every((parameter) => "optional" in parameter)).toBe(true);
    }
  });
});

test("both languages have the same ids and no words for functions that there are not", () => {
  const names = perfFunctionDefinitions.map(({ name }) => name).sort();
  expect(Object.keys(wordingChinese).sort()).toEqual(names);
  expect(Object.keys(wordingEnglish).sort()).toEqual(names);
  const parameters = (words: Readonly<Record<string, { readonly parameters: object }>>): readonly string[] => Object.values(words).flatMap((entry) => Object.keys(entry.parameters));
  expect(parameters(wordingChinese)).toEqual(parameters(wordingEnglish));
});

test("a function without words has no metadata", () => {
  const nameless = defineFunction({ name: "NOBODY", parameters: {}, apply: () => 1 });
  expect(() => functionsMetadata([nameless], "zh-CN")).toThrow("NOBODY");
});

test("for every call that a rate names there is a function of as many parameters", () => {
  const known = new Map(perfFunctionDefinitions.map(({ name, parameters }) => [name, Object.keys(parameters).length]));
  expect(rates.filter(({ call, passes }) => known.get(call) !== passes.length).map(({ id }) => id)).toEqual([]);
});
