import type { Block, Report, TableCell } from "../../report/block";
import { facesByRole } from "../docx/faces";
import type { FaceRole } from "../docx/faces";
import { runLines } from "../docx/runLines";
import { singleLine } from "../docx/plainText";
import { placedTable } from "../docx/tablePlaces";
import type { PlacedCell } from "../docx/tablePlaces";

/**
 * A report as a piece of HTML for the clipboard: with every style on its element, since Word and WPS take nothing else over.
 * Sizes and faces by GB/T 9704; a chart becomes its words, for the clipboard carries no picture of it.
 */
export function reportToHtml({ blocks }: Report): string {
  return `<div lang="zh-CN">${blocks.map(blockHtml).join("\n")}</div>`;
}

const headingFaces: Readonly<Record<1 | 2 | 3 | 4, FaceRole>> = { 1: "heiti", 2: "kaiti", 3: "fangsong", 4: "fangsong" };

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "title":
      return element("h1", `${lettering("xiaobiaosong", 22)};text-align:center;font-weight:normal`, linesHtml(block.runs));
    case "heading":
      return element(`h${block.level + 1}`, `${lettering(headingFaces[block.level], 16)};font-weight:normal;text-indent:2em`, linesHtml(block.runs));
    case "paragraph":
      if (block.note) return element("p", lettering("songti", 10.5), linesHtml(block.runs));
      return element("p", `${lettering("fangsong", 16)}${block.indent === false ? "" : ";text-indent:2em"}`, linesHtml(block.runs));
    case "table":
      return tableHtml(block);
    case "chart":
      return element("p", `${lettering("fangsong", 16)};text-indent:2em`, escaped(block.alternative));
    case "attachment":
      return element("p", `${lettering("heiti", 16)};page-break-before:always`, `附件${block.number ?? ""}`) + element("h1", `${lettering("xiaobiaosong", 22)};text-align:center;font-weight:normal`, escaped(singleLine(block.name)));
    case "signature":
      return [block.organisation, block.date].map((runs) => element("p", `${lettering("fangsong", 16)};text-align:right`, linesHtml(runs))).join("");
  }
}

function tableHtml({ caption, unitLine, headerRows, rows, widths }: Extract<Block, { readonly kind: "table" }>): string {
  const line = (text: string | undefined, align: string): string => (text === undefined ? "" : element("p", `${lettering("heiti", 14)};text-align:${align}`, escaped(singleLine(text))));
  const body = placedTable(rows, widths.length).rows.map((cells, row) => element("tr", "", cells.map((cell) => cellHtml(cell, row < headerRows)).join("")));
  return line(caption, "center") + line(unitLine, "right") + element("table", "border-collapse:collapse;width:100%", element("tbody", "", body.join("")));
}

function cellHtml({ cell, columnSpan, rowSpan }: PlacedCell, inHeader: boolean): string {
  const header = inHeader || cell.header === true;
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;
  const style = `${lettering("songti", 10.5)};border:1px solid #000;padding:2px 4px;text-align:${alignOf(cell, header)};font-weight:${header ? "bold" : "normal"}`;
  return `<${header ? "th" : "td"}${spans} style="${style}">${linesHtml(cell.runs)}</${header ? "th" : "td"}>`;
}

function alignOf({ align }: TableCell, header: boolean): string {
  return align ?? (header ? "center" : "left");
}

function linesHtml(runs: TableCell["runs"]): string {
  const pieces = runLines(runs).map((line) =>
    line.map(({ text, bold, marked }) => {
      const words = bold ? `<b>${escaped(text)}</b>` : escaped(text);
      return marked ? `<span style="background:#ffff00">${words}</span>` : words;
    }),
  );
  return pieces.map((line) => line.join("")).join("<br>");
}

function lettering(role: FaceRole, points: number): string {
  const { name, alternatives } = facesByRole[role];
  return `font-family:${[name, ...alternatives].map((face) => `'${face}'`).join(",")};font-size:${points}pt;line-height:1.75;margin:0`;
}

function element(name: string, style: string, content: string): string {
  return `<${name}${style === "" ? "" : ` style="${style}"`}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
