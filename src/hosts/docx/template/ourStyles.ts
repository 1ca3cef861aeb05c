import { Document, Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { documentStyles } from "../documentStyles";

export interface OurStyle {
  readonly id: string;
  /** In small letters, as Word compares it: heading 1, body text. */
  readonly name: string;
  readonly xml: string;
}

let made: Promise<readonly OurStyle[]> | null = null;

/** The paragraph styles that our blocks use, as the library writes them. */
export function ourStyles(): Promise<readonly OurStyle[]> {
  return (made ??= makeStyles());
}

async function makeStyles(): Promise<readonly OurStyle[]> {
  const empty = new Document({ styles: documentStyles, sections: [{ children: [] }] });
  const parts = unzipSync(await Packer.pack(empty, "uint8array"));
  const xml = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  const styles = [...xml.matchAll(/<w:style\b[^>]*w:type="paragraph"[^>]*>[\s\S]*?<\/w:style>/g)].map(([style]) => style);
  return styles.map((style) => ({
    id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? "",
    name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "").toLowerCase(),
    xml: style,
  }));
}
