import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import words from "../../src/scores/standard/words.json";
import { generatedStandardGrammar } from "./standardGrammar";

const grammar = readFileSync(resolve(__dirname, "../../src/scores/standard/standard.peggy"), "utf8");
const named = [...grammar.matchAll(/&\{ return "(\w+)"; \} \./g)].map(([, list]) => list);

test("grammar.generated.ts is what `npm run catalog` writes from standard.peggy", () => {
  const { path, content } = generatedStandardGrammar();
  expect(readFileSync(path, "utf8")).toBe(content);
});

test("the grammar and words.json name the same lists", () => {
  expect([...new Set(named)].sort()).toEqual(Object.keys(words).sort());
});

test("no list has a word twice", () => {
  expect(Object.entries(words).filter(([, list]) => new Set(list).size < list.length).map(([name]) => name)).toEqual([]);
});
