import { transitional } from "./flavour";
import { xmlText } from "./xmlText";
import { writeZip } from "./zip";

export interface WorkbookOptions {
  /** Whether dates count from 1904, as old workbooks from a Mac do. */
  readonly date1904?: boolean;
  /** The title in the document's properties. No author is ever written. */
  readonly title?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const package2006 = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const { main, relationships } = transitional;

const contentTypes =
  `${head}<Types xmlns="${package2006}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  "</Types>";

const packageRelationships =
  `${head}<Relationships xmlns="${package2006}/relationships">` +
  `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${package2006}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  "</Relationships>";

const workbookRelationships =
  `${head}<Relationships xmlns="${package2006}/relationships">` +
  `<Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/>` +
  "</Relationships>";

const emptyFormat = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

const styles =
  `${head}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  `<cellStyleXfs count="1"><xf ${emptyFormat}/></cellStyleXfs>` +
  `<cellXfs count="1"><xf ${emptyFormat} xfId="0"/></cellXfs>` +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

/** A workbook package without any sheet yet; it is no valid file until one is put in. It opens at the active tab. */
export function minimalPackage({ date1904 = false, title = "" }: WorkbookOptions, activeTab: number): Uint8Array {
  const workbook =
    `${head}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr${date1904 ? ' date1904="1"' : ""}/>` +
    `<bookViews><workbookView activeTab="${activeTab}"/></bookViews><sheets></sheets></workbook>`;
  const core =
    `${head}<cp:coreProperties xmlns:cp="${package2006}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;
  const encoder = new TextEncoder();
  const parts = [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", packageRelationships],
    ["xl/workbook.xml", workbook],
    ["xl/_rels/workbook.xml.rels", workbookRelationships],
    ["xl/styles.xml", styles],
    ["docProps/core.xml", core],
  ] as const;
  return writeZip(parts.map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
}
