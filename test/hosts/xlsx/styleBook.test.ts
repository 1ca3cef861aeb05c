import { transitional } from "../../../src/hosts/xlsx/flavour";
import { minimalPackage } from "../../../src/hosts/xlsx/minimalPackage";
import { PackageEdit } from "../../../src/hosts/xlsx/packageEdit";
import { StyleBook } from "../../../src/hosts/xlsx/styleBook";
import { repacked } from "./fixtures/packageText";

const part = "xl/styles.xml";

function stylesheet(content: string): PackageEdit {
  const text = `<styleSheet xmlns="${transitional.main}">${content}</styleSheet>`;
  return new PackageEdit(repacked(minimalPackage({}, 0), { [part]: text }));
}

function book(edit: PackageEdit): StyleBook {
  return new StyleBook(edit, part, transitional);
}

const look = { size: 12, bold: true, fill: "FFF9DB", border: "A6A6A6", horizontal: "center", wrap: true, numberFormat: '0.00"万元"' } as const;

test("a look is appended once and found again, in the same run and in the next", () => {
  const edit = stylesheet("");
  const first = book(edit);
  const index = first.styleOf(look, false);
  expect(first.styleOf({ ...look }, false)).toBe(index);
  expect(first.styleOf(look, true)).toBe(index + 1);
  first.save();
  const text = edit.source(part).text;
  const second = book(edit);
  expect([second.styleOf(look, true), second.styleOf(look, false)]).toEqual([index + 1, index]);
  second.save();
  expect(edit.source(part).text).toBe(text);
});

test("a look is found again after another program has written the file anew", () => {
  // Other order of attributes and flags, white space, another number for the format: the same meaning.
  const edit = stylesheet(`
    <numFmts count="1"><numFmt formatCode="0.00&quot;万元&quot;" numFmtId="176"/></numFmts>
    <fonts count="2"><font><sz val="11"/></font><font> <b/> <sz val="12"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
      <fill><patternFill patternType="solid"><fgColor rgb="FFFFF9DB"></fgColor><bgColor indexed="64"/></patternFill></fill></fills>
    <borders><border><left/></border><border><left style="thin"><color rgb="FFA6A6A6"/></left><right style="thin"><color rgb="FFA6A6A6"/></right>
      <top style="thin"><color rgb="FFA6A6A6"/></top><bottom style="thin"><color rgb="FFA6A6A6"/></bottom><diagonal/></border></borders>
    <cellStyleXfs><xf/></cellStyleXfs>
    <cellXfs><xf/><xf/><xf xfId="0" applyAlignment="1" applyBorder="1" applyFill="1" applyFont="1" applyNumberFormat="1" borderId="1" fillId="2" fontId="1" numFmtId="176">
      <alignment wrapText="1" horizontal="center"/></xf></cellXfs>`);
  const text = edit.source(part).text;
  const styles = book(edit);
  expect(styles.styleOf(look, false)).toBe(2);
  styles.save();
  expect(edit.source(part).text).toBe(text);
});

test("a format that differs in one attribute is another", () => {
  const edit = stylesheet("");
  const styles = book(edit);
  const looks = [look, { ...look, wrap: false }, { ...look, size: 11 }, { ...look, fill: "FFF9DC" }, { ...look, border: "000000" }, { ...look, numberFormat: "0.00" }, {}];
  expect(new Set(looks.map((one) => styles.styleOf(one, false))).size).toBe(looks.length);
});

test("no look is format 0; an empty one is what format 0 is by default", () => {
  const styles = book(stylesheet(""));
  expect([styles.styleOf(undefined, false), styles.styleOf({}, false)]).toEqual([0, 0]);
  expect(styles.styleOf(undefined, true)).toBe(1);
});

test("new number formats begin at 164, behind those that the workbook has; Excel's own keep their numbers", () => {
  const edit = stylesheet('<numFmts count="1"><numFmt numFmtId="200" formatCode="0.0"/></numFmts>');
  const styles = book(edit);
  styles.styleOf({ numberFormat: "0.0000" }, false);
  styles.styleOf({ numberFormat: "0.00%" }, false);
  styles.styleOf({ numberFormat: "0.0" }, false);
  styles.save();
  const text = edit.source(part).text;
  expect(text).toContain('<numFmts count="2"><numFmt numFmtId="200" formatCode="0.0"/><numFmt numFmtId="201" formatCode="0.0000"/></numFmts>');
  expect(text).toContain('<xf numFmtId="10"');
  expect(text).toContain('<xf numFmtId="200"');
});

test("a workbook with as many formats as Excel can hold is refused with the next step", () => {
  const edit = stylesheet(`<cellXfs>${'<xf fontId="0"/>'.repeat(65_490)}</cellXfs>`);
  expect(() => book(edit).styleOf(look, false)).toThrow(expect.objectContaining({ code: "too-large", message: expect.stringContaining("复制到一个新工作簿") }));
});
