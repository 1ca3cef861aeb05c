import { Document, Packer, Paragraph, TextRun } from "docx";
import { textLines } from "./plainText";
import { settlePackage } from "./settlePackage";

/** Plain paragraphs as a Word file: for a report that came as text and goes back with comments. */
export async function textToDocx(paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph({ children: [new TextRun(textLines(text).join(""))] }));
  const bytes = await Packer.pack(new Document({ sections: [{ children }] }), "uint8array");
  return settlePackage(bytes, null);
}
