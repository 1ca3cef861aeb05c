import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { rates } from "../../src/rates/catalog.generated";
import { generatedCatalogs, isMember } from "./catalogs";

describe("generated catalogs", () => {
  test.each(generatedCatalogs().map((file) => [relative(process.cwd(), file.path), file] as const))(
    "%s is what `npm run catalog` writes",
    (_, { path, content }) => {
      expect(existsSync(path) ? readFileSync(path, "utf8") : "not generated yet").toBe(content);
    },
  );

  test.each([
    ["an exported member under its file's name", "spending", "export const spending = defineRate({});", true],
    ["a member that is not exported", "spending", "const spending = defineRate({});", false],
    ["an export under another name", "spending", "export const income = defineRate({});", false],
    ["made by something else", "spending", "export const spending = defineCheck({});", false],
    ["only mentioned in a comment", "spending", "// export const spending = defineRate({});", false],
    ["the maker itself", "defineRate", "export function defineRate() {}", false],
  ])("%s", (_, name, text, expected) => {
    expect(isMember(name, text, /^defineRate$/)).toBe(expected);
  });

  test("a rate's id is the name of its file", () => {
    const rateFiles = generatedCatalogs().find(({ path }) => path.includes("/rates/"))?.content ?? "";
    expect(rates.filter(({ id }) => !rateFiles.includes(`import { ${id} } from "./${id}";`))).toEqual([]);
  });
});
