import { cellName } from "../../../src/grid/address";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import type { XlsxPort } from "../../../src/hosts/xlsx/xlsxPort";
import { xlsxPort } from "../../../src/hosts/xlsx/xlsxPort";
import { partText, repacked } from "../xlsx/fixtures/packageText";
import type { ContractHost, OpenWorkbook, SeenChart } from "./contractHost";

export const fileHost: ContractHost = {
  name: "a file",
  keepsResults: true,
  prepare: () => Promise.resolve(),
  open: (sheets, options = {}) => openFile(newXlsx(sheets, options)),
};

/** Of the one drawing in the file: each anchor's name, and from its chart's part the title and the cells around all its figures. */
function chartsOf(bytes: Uint8Array): readonly SeenChart[] {
  const drawing = partText(bytes, "xl/drawings/drawing1.xml") ?? "";
  const relationships = partText(bytes, "xl/drawings/_rels/drawing1.xml.rels") ?? "";
  return [...drawing.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)".*?r:id="([^"]*)"/gs)].map(([, name = "", id = ""]) => {
    const target = new RegExp(`Id="${id}"[^>]*Target="\\.\\./([^"]*)"`).exec(relationships)?.[1] ?? "";
    const chart = partText(bytes, `xl/${target}`) ?? "";
    const places = [...chart.matchAll(/\$([A-Z]+)\$(\d+)/g)].map(([, column = "", row = ""]) => ({ column, row: Number(row) }));
    const columns = places.map(({ column }) => column).sort();
    const rows = places.map(({ row }) => row).sort((a, b) => a - b);
    return { name, title: /<a:t>(.*?)<\/a:t>/.exec(chart)?.[1] ?? "", data: `${columns[0]}${rows[0]}:${columns.at(-1)}${rows.at(-1)}` };
  });
}

/** A person's changes are made to the parts of the file, as Excel would save them. */
function openFile(bytes: Uint8Array): OpenWorkbook {
  let port: XlsxPort = xlsxPort(bytes);
  const change = (part: string, edit: (text: string) => string): Promise<void> => {
    const before = partText(port.bytes(), part) ?? "";
    const after = edit(before);
    if (after === before) throw new Error(`nothing was changed in ${part}`);
    port = xlsxPort(repacked(port.bytes(), { [part]: after }));
    return Promise.resolve();
  };
  const sheetPart = (name: string): string => {
    const names = [...(partText(port.bytes(), "xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, found]) => found);
    return `xl/worksheets/sheet${names.indexOf(name) + 1}.xml`;
  };
  return {
    port: { read: () => port.read(), write: (wanted) => port.write(wanted) },
    type: (sheet, row, column, number) => {
      const cell = new RegExp(`<c r="${cellName(row, column)}"([^>]*)/>`);
      return change(sheetPart(sheet), (text) => text.replace(cell, `<c r="${cellName(row, column)}"$1><v>${number}</v></c>`));
    },
    rename: (sheet, name) => change("xl/workbook.xml", (text) => text.replace(`name="${sheet}"`, `name="${name}"`)),
    charts: () => chartsOf(port.bytes()),
    protectStructure: () => change("xl/workbook.xml", (text) => text.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>')),
  };
}
