import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import ts from "typescript";

const source = resolve(__dirname, "../../src");

/** Every file and package that a door loads; what is imported only for its type is not loaded. */
function loadedFrom(entry: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const [files, packages] = [new Set<string>(), new Set<string>()];
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith(".ts")) return;
    for (const name of importsOf(file)) {
      if (!name.startsWith(".")) packages.add(name);
      else visit(fileOf(resolve(dirname(file), name)));
    }
  };
  visit(resolve(source, entry));
  return { files, packages };
}

function importsOf(file: string): readonly string[] {
  const { statements } = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    const typeOnly = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : ts.isExportDeclaration(statement) && statement.isTypeOnly;
    return from && ts.isStringLiteral(from) && !typeOnly ? [from.text] : [];
  });
}

function fileOf(path: string): string {
  const found = [`${path}.ts`, path].find(existsSync);
  if (found === undefined) throw new Error(`no file for the import ${path}`);
  return found;
}

describe("what every cell waits for", () => {
  const { files, packages } = loadedFrom("functions/functions.ts");
  const inRooms = [...files].map((file) => relative(source, file));

  test("is our own code and decimal arithmetic: no schema library, no Word, no HTML, no view", () => {
    expect([...packages]).toEqual(["decimal.js"]);
  });

  test("comes from the rooms of arithmetic, rates and scores, and from no host, no report and no other door", () => {
    expect([...new Set(inRooms.map((file) => file.split("/")[0]))].sort()).toEqual(["functions", "law", "quantity", "rates", "rubrics", "scores"]);
  });

  test("holds neither the rubrics in full nor the words that only the metadata needs", () => {
    expect(inRooms.filter((file) => /^rubrics\/.*(?:\.json|catalog)|wording|functions\.json|rates\/catalog/.test(file))).toEqual([]);
  });
});
