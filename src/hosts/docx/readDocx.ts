import { HostProblem } from "../port";
import { Parts } from "../xlsx/parts";
import { readRelationships } from "../xlsx/readRelationships";
import { openZip } from "../xlsx/zip";
import type { ZipEntry } from "../xlsx/zip";
import { readXmlEntry } from "../xlsx/xml";
import type { DocxText } from "./docxText";
import { DocxTextReader } from "./docxText";

/**
 * The text of a Word file: paragraphs, tables with the place of each cell, text boxes and footnotes. Of tracked changes, what was
 * inserted counts and what was deleted does not.
 *
 * @throws HostProblem `damaged`, `encrypted`, `too-large` as the reader of packages; `unknown` where it holds no Word document
 */
export function readDocx(bytes: Uint8Array): DocxText {
  const parts = new Parts(openZip(bytes));
  const document = mainDocument(parts);
  const reader = new DocxTextReader();
  readXmlEntry(document, reader.handler);
  for (const type of ["footnotes", "endnotes"]) {
    const target = readRelationships(parts, document.name).find((one) => one.type === type)?.target;
    const entry = target === undefined ? undefined : parts.find(target);
    if (entry) readXmlEntry(entry, reader.handler);
  }
  return reader.text();
}

/** @throws HostProblem `unknown` where the package holds no Word document */
export function mainDocument(parts: Parts): ZipEntry {
  const main = readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const document = parts.find(main);
  if (!document || !/\.xml$/i.test(document.name) || !main.toLowerCase().includes("word")) {
    throw new HostProblem("unknown", "这个文件里没有 Word 文档，不是报告；请选择 .docx 或 .txt 格式的报告。");
  }
  return document;
}
