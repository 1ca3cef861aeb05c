import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, Textbox } from "docx";
import type { FileChild } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A county's Word file, made with another hand: what stands in its body, and its header. */
export async function templateOf(children: readonly FileChild[], header = "内部资料"): Promise<Uint8Array> {
  const file = new Document({ sections: [{ headers: { default: new Header({ children: [new Paragraph(header)] }) }, children: [...children] }] });
  return Packer.pack(file, "uint8array");
}

export function line(...pieces: readonly (string | { readonly text: string; readonly bold?: boolean; readonly color?: string })[]): Paragraph {
  return new Paragraph({ children: pieces.map((piece) => new TextRun(piece)) });
}

export function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [line(text)] })) })) });
}

export function textBox(text: string): Textbox {
  return new Textbox({ alignment: "center", children: [line(text)], style: { width: "200pt", height: "auto" } });
}

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

export function withPart(bytes: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(edit(strFromU8(parts[path] ?? new Uint8Array()))) });
}
