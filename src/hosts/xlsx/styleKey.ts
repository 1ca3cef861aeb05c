import type { XmlTag } from "./xml";
import { readXml } from "./xml";

/** Every attribute that the schema gives to fonts, fills, borders, number formats, cell formats and what stands in them. */
const attributes = [
  ..."val rgb theme tint indexed auto patternType type degree left right top bottom position style diagonalUp diagonalDown outline".split(" "),
  ..."formatCode numFmtId fontId fillId borderId xfId quotePrefix pivotButton".split(" "),
  ..."applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection".split(" "),
  ..."horizontal vertical textRotation wrapText indent relativeIndent justifyLastLine shrinkToFit readingOrder locked hidden".split(" "),
];

/**
 * Tells entries of the style tables apart by what they mean: order of attributes, prefixes and white space do not
 * count. So a format that we appended is found again, also after Excel has written the file anew.
 */
export class StyleKey {
  private text = "";

  open(local: string, tag: XmlTag): void {
    const values = attributes.map((name) => [name, tag.attribute(name)] as const).filter(([, value]) => value !== undefined);
    this.text += `<${local}${values.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join("")}`;
  }

  close(): void {
    this.text += ">";
  }

  /** The key of what was opened and closed since the last time. */
  take(): string {
    const key = this.text;
    this.text = "";
    return key;
  }
}

/** The key of one entry that we wrote ourselves, in the namespace that its prefix stands for. */
export function keyOfXml(xml: string, prefix: string, namespace: string): string {
  const key = new StyleKey();
  const binding = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  readXml("styles", `<entry ${binding}="${namespace}">${xml}</entry>`, {
    start(_uri, local, tag) {
      if (tag.depth > 1) key.open(local, tag);
    },
    end(_uri, _local, tag) {
      if (tag.depth > 1) key.close();
    },
  });
  return key.take();
}
