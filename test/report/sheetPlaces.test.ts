import type { RoleSheet } from "../../src/report/ownSheets";
import { ownSheets } from "../../src/report/ownSheets";
import { sheetPlaces } from "../../src/report/sheetPlaces";

const a: RoleSheet = { role: "scores", name: "绩效评分" };
const copy: RoleSheet = { role: "scores", name: "绩效评分 (2)" };
const renamed: RoleSheet = { role: "scores", name: "评分" };
const texts: RoleSheet = { role: "texts", name: "文字材料" };

describe("which of the marked sheets are ours", () => {
  test.each([
    ["without memory all of them", [a, copy, texts], [], [a, copy, texts]],
    ["a copy is the user's", [copy, a], [a], [a]],
    ["a renamed one fills the gap", [renamed], [a], [renamed]],
    ["one that is renamed, and its copy", [renamed, copy], [a], [renamed]],
    ["memory of another role says nothing", [a, texts], [texts], [a, texts]],
    ["memory of sheets that are gone", [], [a], []],
  ])("%s", (_name, marked: readonly RoleSheet[], sheets: readonly RoleSheet[], expected: readonly RoleSheet[]) => {
    expect(ownSheets(marked, { sheets })).toEqual(expected);
  });
});

describe("where the drafts go", () => {
  const road: RoleSheet = { role: "projectForm", name: "道路" };
  const water: RoleSheet = { role: "projectForm", name: "水利" };

  test.each([
    ["new", [a], [], ["决算"], [["绩效评分", false]]],
    ["new beside a user's sheet of that name", [a], [], ["绩效评分"], [["绩效评分 (2)", false]]],
    ["in its place", [a], [a], ["绩效评分"], [["绩效评分", true]]],
    ["in its place under another name", [a], [renamed], ["评分"], [["评分", true]]],
    ["each to its own of the same role", [water, road], [road, water], ["道路", "水利"], [["水利", true], ["道路", true]]],
    ["not into the place of one that another draft names", [{ ...road, name: "学校" }, road], [road], ["道路"], [["学校", false], ["道路", true]]],
    ["two new ones of the same name", [road, road], [], [], [["道路", false], ["道路 (2)", false]]],
    ["not into a sheet of another role", [a], [{ ...texts, name: "绩效评分" }], ["绩效评分"], [["绩效评分 (2)", false]]],
  ])("%s", (_name, drafts: readonly RoleSheet[], own: readonly RoleSheet[], taken: readonly string[], expected) => {
    expect(sheetPlaces(drafts, own, taken).map(({ name, replaces }) => [name, replaces])).toEqual(expected);
  });
});
