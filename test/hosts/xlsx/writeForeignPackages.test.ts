import { emptyMemory } from "../../../src/facts/memory";
import { cellAt } from "../../../src/grid/grid";
import { strict, transitional } from "../../../src/hosts/xlsx/flavour";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { writeXlsx } from "../../../src/hosts/xlsx/writeXlsx";
import { xlsxPort } from "../../../src/hosts/xlsx/xlsxPort";
import { writeZip } from "../../../src/hosts/xlsx/zip";
import { draft } from "./fixtures/draft";
import { edited, partText, repacked } from "./fixtures/packageText";

/** A small workbook with a prefix on every element, in the usual or the strict family of names. */
function prefixed({ main, relationships }: typeof transitional): Uint8Array {
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const parts = {
    "[Content_Types].xml":
      '<ct:Types xmlns:ct="http://schemas.openxmlformats.org/package/2006/content-types"><ct:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<ct:Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<ct:Override PartName="/xl/sheet.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      '<ct:Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></ct:Types>',
    "_rels/.rels": `<p:Relationships xmlns:p="${rels}"><p:Relationship Id="a" Type="${relationships}/officeDocument" Target="/xl/workbook.xml"/></p:Relationships>`,
    "xl/workbook.xml": `<x:workbook xmlns:x="${main}"><x:sheets><x:sheet xmlns:q="${relationships}" name="数据" sheetId="65" q:id="b"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<p:Relationships xmlns:p="${rels}"><p:Relationship Id="b" Type="${relationships}/worksheet" Target="sheet.xml"/>` +
      `<p:Relationship Id="c" Type="${relationships}/styles" Target="styles.xml"/></p:Relationships>`,
    "xl/styles.xml": `<x:styleSheet xmlns:x="${main}"><x:fonts count="0"/><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>`,
    "xl/sheet.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c s="0"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  };
  return writeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
}

const scores = draft("scores", "绩效评分", [{ row: 1, column: 1, style: "points", number: "4.5" }], {
  print: { landscape: true, fitToWidth: false, repeatRows: { first: 0, last: 1 } },
});
const change = { sheets: [scores], memory: { ...emptyMemory, year: 2020 } };

describe.each([
  ["usual names", transitional],
  ["strict names", strict],
])("a package with prefixes, %s", (_, flavour) => {
  const original = prefixed(flavour);
  const written = writeXlsx(original, change);

  test("what we put in is read back, and the user's cell is as before", () => {
    const [first, second] = readXlsx(written).grids;
    expect(first && cellAt(first, 0, 0)).toEqual(readXlsx(original).grids[0]?.rows[0]?.cells[0]);
    expect(second && cellAt(second, 1, 1)).toMatchObject({ value: 4.5, format: "0.00" });
  });

  test("inserted elements take the prefixes and the family of names of their part", () => {
    expect(partText(written, "xl/workbook.xml")).toBe(
      `<x:workbook xmlns:x="${flavour.main}"><x:sheets><x:sheet xmlns:q="${flavour.relationships}" name="数据" sheetId="65" q:id="b"/>` +
        `<x:sheet xmlns:r="${flavour.relationships}" name="绩效评分" sheetId="66" r:id="rId3"/></x:sheets>` +
        '<x:definedNames><x:definedName name="_xlnm.Print_Titles" localSheetId="1">绩效评分!$1:$2</x:definedName></x:definedNames></x:workbook>',
    );
    expect(partText(written, "xl/_rels/workbook.xml.rels")).toContain(`<p:Relationship Id="rId3" Type="${flavour.relationships}/worksheet" Target="worksheets/sheet1.xml"/>`);
    expect(partText(written, "[Content_Types].xml")).toContain('<ct:Override PartName="/customXml/item1.xml" ContentType="application/xml"/>');
    expect(partText(written, "xl/worksheets/sheet1.xml")).toContain(`<worksheet xmlns="${flavour.main}" xmlns:r="${flavour.relationships}">`);
    expect(partText(written, "customXml/itemProps1.xml")).toContain(`xmlns:ds="${flavour.customXml}"`);
  });

  test("tables that the stylesheet lacks are put where the schema wants them, with the defaults that count from 0", () => {
    const styles = partText(written, "xl/styles.xml") ?? "";
    const order = ["<x:fonts", "<x:fills", "<x:borders", "<x:cellXfs"].map((tag) => styles.indexOf(tag));
    expect(order.every((at, index) => at > 0 && at > (order[index - 1] ?? 0))).toBe(true);
    expect(styles).toContain('<x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills>');
    // Nobody wrote a named style down, so our formats name none; the user's format 0 stays the first.
    expect(styles).toContain('<x:cellXfs><x:xf numFmtId="14"/><x:xf numFmtId="0" fontId="1" fillId="0" borderId="1" applyFont="1"');
  });

  test("a second run is the same", () => {
    expect(Buffer.compare(writeXlsx(written, change), written)).toBe(0);
  });
});

test("a workbook without any stylesheet gets one", () => {
  const bare = edited(
    repacked(prefixed(transitional), { "xl/styles.xml": null }),
    "xl/_rels/workbook.xml.rels",
    `<p:Relationship Id="c" Type="${transitional.relationships}/styles" Target="styles.xml"/>`,
    "",
  );
  const written = writeXlsx(bare, change);
  const grid = readXlsx(written).grids[1];
  expect(grid && cellAt(grid, 1, 1)?.format).toBe("0.00");
  expect(Buffer.compare(writeXlsx(written, change), written)).toBe(0);
});

test("a stylesheet that closes itself is opened", () => {
  const empty = repacked(prefixed(transitional), { "xl/styles.xml": `<styleSheet xmlns="${transitional.main}"/>` });
  const grid = readXlsx(writeXlsx(empty, change)).grids[1];
  expect(grid && cellAt(grid, 1, 1)?.format).toBe("0.00");
});

test("a workbook part in UTF-16 is spliced in UTF-16", () => {
  const text = partText(prefixed(transitional), "xl/workbook.xml") ?? "";
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
  const written = writeXlsx(repacked(prefixed(transitional), { "xl/workbook.xml": wide }), change);
  expect(readXlsx(written).grids.map(({ sheet }) => sheet)).toEqual(["数据", "绩效评分"]);
});

describe("what is refused, with the next step", () => {
  const original = prefixed(transitional);
  const rootRel = '<p:Relationship Id="a"';
  const signed = edited(
    original,
    "_rels/.rels",
    rootRel,
    `<p:Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>${rootRel}`,
  );
  const sharedBook = edited(
    original,
    "xl/_rels/workbook.xml.rels",
    '<p:Relationship Id="b"',
    `<p:Relationship Id="s" Type="${transitional.relationships}/revisionHeaders" Target="revisions/revisionHeaders.xml"/><p:Relationship Id="b"`,
  );
  const locked = edited(original, "xl/workbook.xml", "<x:sheets>", '<x:workbookProtection lockStructure="1"/><x:sheets>');

  test.each([
    ["a locked structure", locked, "protected", "取消保护"],
    ["a digital signature", signed, "protected", "另存一份副本"],
    ["a shared workbook", sharedBook, "protected", "取消共享"],
    ["an empty file", new Uint8Array(0), "empty-file", "请"],
    ["a text", new TextEncoder().encode("预算数,决算数\n1,2\n"), "not-a-workbook", "请"],
    ["a cut-off file", original.subarray(0, original.length - 40), "damaged", "请"],
  ])("%s", async (_name, bytes, code, words) => {
    const port = xlsxPort(bytes);
    await expect(port.write(change)).rejects.toMatchObject({ name: "HostProblem", code, message: expect.stringContaining(words) });
    expect(port.bytes()).toBe(bytes);
  });

  test("a locked structure does not keep a sheet of ours from being replaced", () => {
    const once = edited(writeXlsx(original, change), "xl/workbook.xml", "<x:sheets>", '<x:workbookProtection lockStructure="true"/><x:sheets>');
    expect(readXlsx(writeXlsx(once, change)).grids).toHaveLength(2);
  });

  test("merged blocks that overlap are our own mistake", () => {
    const merges = [
      { top: 1, left: 0, bottom: 2, right: 2 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ];
    expect(() => writeXlsx(original, { ...change, sheets: [draft("scores", "绩效评分", [], { merges })] })).toThrow("A2:C3 and C3:D4");
  });
});
