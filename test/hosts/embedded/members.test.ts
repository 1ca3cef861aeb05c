import { readFileSync } from "node:fs";
import { apiSetOf } from "../../../src/hosts/embedded/objects/officeMembers";
import { membersFile, membersText } from "./members/membersText";

test("members.json is what the installed office.js has (npx tsx test/hosts/embedded/members/writeMembers.ts)", () => {
  expect(readFileSync(membersFile, "utf8")).toBe(membersText());
});

describe("the API set of a member", () => {
  test.each([
    ["of the first set", "Range", "Values", "ExcelApi 1.1"],
    ["of a later set", "Worksheet", "PageLayout", "ExcelApi 1.9"],
    ["of another set", "Worksheet", "NamedSheetViews", "ExcelApiOnline 1.1"],
    ["of a class written in another case", "range", "values", null],
    ["a method in lower case", "Worksheet", "getRange", "ExcelApi 1.1"],
    ["that Excel does not have", "Range", "Wibble", null],
    ["of a class that Excel does not have", "Wobble", "Values", null],
  ])("%s", (_, className, member, expected) => {
    expect(apiSetOf(className, member)).toBe(expected);
  });
});
