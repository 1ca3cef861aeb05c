import { minimalPackage } from "../../../src/hosts/xlsx/minimalPackage";
import { PackageEdit } from "../../../src/hosts/xlsx/packageEdit";
import { printTitleSplices } from "../../../src/hosts/xlsx/printTitles";
import { spliced } from "../../../src/hosts/xlsx/splice";
import { readWorkbookPart } from "../../../src/hosts/xlsx/workbookPart";
import { edited } from "./fixtures/packageText";

const part = "xl/workbook.xml";
const rows = (first: number, last: number) => ({ landscape: false, fitToWidth: false, repeatRows: { first, last } });
const titles = (index: number, area: string) => `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${area}</definedName>`;
const area = (name: string, index: number) => `<definedName name="${name}" localSheetId="${index}">甲!$A$1</definedName>`;

/** What stands behind the sheets after the change. */
function after(names: string, ...tabs: Parameters<typeof printTitleSplices>[1]): string {
  const edit = new PackageEdit(edited(minimalPackage({}, 0), part, "</sheets>", `</sheets>${names}<calcPr/>`));
  const text = spliced(edit.source(part).text, printTitleSplices(readWorkbookPart(edit), tabs));
  return text.slice(text.indexOf("</sheets>") + 9, text.indexOf("<calcPr/>"));
}

const ours = { index: 3, name: "2019 评分", print: rows(0, 2) };
const oursXml = titles(3, "'2019 评分'!$1:$3");

test.each([
  ["there were none", "", `<definedNames>${oursXml}</definedNames>`],
  ["an external reference stands before them", "<externalReferences/>", `<externalReferences/><definedNames>${oursXml}</definedNames>`],
  [
    "between names that sort before and after it",
    `<definedNames>${area("_xlnm.Print_Area", 9)}${titles(1, "a")}${titles(5, "b")}${area("预算", 0)}</definedNames>`,
    `<definedNames>${area("_xlnm.Print_Area", 9)}${titles(1, "a")}${oursXml}${titles(5, "b")}${area("预算", 0)}</definedNames>`,
  ],
  ["in place of its old one", `<definedNames>${titles(3, "'2019 评分'!$1:$9")}</definedNames>`, `<definedNames>${oursXml}</definedNames>`],
  ["an empty list", "<definedNames/>", `<definedNames>${oursXml}</definedNames>`],
])("repeated rows are named: %s", (_name, before, expected) => {
  expect(after(before, ours)).toBe(expected);
});

test.each([
  ["ours goes, others stay", `<definedNames>${titles(1, "a")}${titles(3, "x")}</definedNames>`, `<definedNames>${titles(1, "a")}</definedNames>`],
  ["a list is never left empty", `<definedNames>${titles(3, "x")}</definedNames>`, ""],
  ["nothing to do", "", ""],
])("rows that are no longer repeated: %s", (_name, before, expected) => {
  expect(after(before, { ...ours, print: { landscape: true, fitToWidth: true, repeatRows: null } })).toBe(expected);
});
