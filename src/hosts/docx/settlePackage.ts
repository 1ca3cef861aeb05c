import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Unzipped } from "fflate";
import { chartInChinese } from "./chartInChinese";
import { fontTable } from "./fontTable";
import { numberDrawings } from "./numberDrawings";

/**
 * Makes the file depend on nothing but the report: the library writes the time of day into the properties and the zip, random
 * names into relationships, and numbers drawings on through the life of the process. Also puts in the font table, and the language
 * and faces of the charts. `date` is an ISO 8601 instant, or null for properties without a date.
 */
export function settlePackage(bytes: Uint8Array, date: string | null): Uint8Array {
  const parts = unzipSync(bytes);
  const settled = Object.entries(parts).map(([path, data]) => [path, settlePart(path, data, parts, date)] as const);
  return zipSync(Object.fromEntries(settled), { mtime: earliest });
}

/** Zip knows local times from 1980 on; this one reads the same everywhere. */
const earliest = new Date(1980, 0, 1);

function settlePart(path: string, data: Uint8Array, parts: Unzipped, date: string | null): Uint8Array {
  if (path === "word/fontTable.xml") return strToU8(fontTable());
  if (path.endsWith(".xlsx")) return zipSync(unzipSync(data), { mtime: earliest });
  if (path === "docProps/core.xml") return edited(data, (xml) => withDate(xml, date));
  if (path === "word/styles.xml") return edited(data, offTheGrid);
  if (path === "word/document.xml") return edited(data, (xml) => numberBookmarks(numberDrawings(rename(xml, relationshipsOf(path, parts)))));
  if (/^word\/charts\/chart\d+\.xml$/.test(path)) return edited(data, (xml) => chartInChinese(rename(xml, relationshipsOf(path, parts))));
  if (/^word\/(charts\/)?_rels\//.test(path)) return edited(data, (xml) => rename(xml, xml));
  return data;
}

function edited(data: Uint8Array, edit: (xml: string) => string): Uint8Array {
  return strToU8(edit(strFromU8(data)));
}

function withDate(xml: string, date: string | null): string {
  return xml.replace(/<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g, (_, name: string, attributes: string) =>
    date === null ? "" : `<dcterms:${name}${attributes}>${date}</dcterms:${name}>`,
  );
}

function relationshipsOf(path: string, parts: Unzipped): string {
  const data = parts[path.replace(/([^/]+)$/, "_rels/$1.rels")];
  return data ? strFromU8(data) : "";
}

/** Renames the random ids of a part's relationships, numbered as the relationships stand. The library's own rId1, rId2… stay. */
function rename(xml: string, relationships: string): string {
  const random = [...relationships.matchAll(/ Id="(rId[^"]*)"/g)].flatMap(([, id = ""]) => (/^rId\d+$/.test(id) ? [] : [id]));
  if (random.length === 0) return xml;
  const names = new Map(random.map((id, index) => [id, `rIdPart${index + 1}`]));
  return xml.replace(/"(rId[^"]*)"/g, (whole, id: string) => (names.has(id) ? `"${names.get(id) ?? id}"` : whole));
}

/** The library counts bookmarks on from document to document. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => numbers.get(id) ?? numbers.set(id, numbers.size + 1).size;
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/g, (_, before: string, id: string) => `${before}${numberOf(id)}"`);
}

/**
 * Two switches for all paragraphs that the library does not know. No first or last line of a paragraph stands alone on a page. And
 * the page declares the grid of 22 × 28 (页面设置 shows it), but no paragraph snaps to it: line pitch and character spacing are set by
 * themselves to the same measures. LibreOffice gives a character that is wider than its cell two cells, and the grid would
 * stretch titles and tables.
 */
function offTheGrid(xml: string): string {
  return xml.replace("<w:pPrDefault><w:pPr>", '<w:pPrDefault><w:pPr><w:widowControl/><w:snapToGrid w:val="false"/>');
}
