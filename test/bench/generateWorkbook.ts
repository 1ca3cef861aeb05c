import { Zip, ZipDeflate } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const columns = 20;
const sharedTexts = 1000;
/** Rows that are made into XML before they are handed to the compressor. */
const rowsAtOnce = 500;

const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/**
 * A workbook of `rows` × 20 cells as finance exports look: 4 columns of shared texts, 12 of amounts, 4 of formulas with
 * their results. The sheet's XML goes to the compressor piece by piece and is never in memory as a whole.
 */
export function generateWorkbook(rows: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, xml] of Object.entries(fixedParts)) addPart(zip, name, [xml]);
  addPart(zip, "xl/sharedStrings.xml", [sharedStringsXml()]);
  addPart(zip, "xl/worksheets/sheet1.xml", sheetXml(rows));
  zip.end();
  return Buffer.concat(chunks);
}

function addPart(zip: Zip, name: string, pieces: Iterable<string>): void {
  const entry = new ZipDeflate(name, { level: 6 });
  zip.add(entry);
  for (const piece of pieces) entry.push(Buffer.from(piece));
  entry.push(new Uint8Array(0), true);
}

function sharedStringsXml(): string {
  const texts = Array.from({ length: sharedTexts }, (_, index) => `<si><t>第${index + 1}项 一般公共预算支出</t></si>`);
  return `<sst xmlns="${main}" uniqueCount="${sharedTexts}">${texts.join("")}</sst>`;
}

function* sheetXml(rows: number): Iterable<string> {
  yield `<worksheet xmlns="${main}"><sheetData>`;
  for (let from = 1; from <= rows; from += rowsAtOnce) {
    let piece = "";
    for (let row = from; row < Math.min(from + rowsAtOnce, rows + 1); row++) piece += rowXml(row);
    yield piece;
  }
  yield "</sheetData></worksheet>";
}

function rowXml(row: number): string {
  let cells = "";
  for (let column = 0; column < columns; column++) cells += cellXml(row, column);
  return `<row r="${row}" spans="1:${columns}">${cells}</row>`;
}

function cellXml(row: number, column: number): string {
  const address = `${String.fromCharCode(65 + column)}${row}`;
  const amount = (row * 7919 + column * 104_729) % 10_000_000;
  if (column < 4) return `<c r="${address}" t="s"><v>${amount % sharedTexts}</v></c>`;
  if (column < 16) return `<c r="${address}" s="1"><v>${amount / 100}</v></c>`;
  return `<c r="${address}" s="2"><f>ROUND(E${row}/SUM(F${row}:P${row}),4)</f><v>${amount / 1e8}</v></c>`;
}
