import type { XmlTag } from "./xml";
import { readXml } from "./xml";

const ofValue = ["val"];
const ofColor = ["rgb", "theme", "tint", "indexed", "auto"];
const ofSide = ["style"];

/** The attributes that the schema gives to the elements of the style tables. */
const attributes: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["numFmt", ["numFmtId", "formatCode"]],
  ...["font", "fill"].map((name) => [name, []] as const),
  ..."b i strike condense extend outline shadow u vertAlign sz name family charset scheme".split(" ").map((name) => [name, ofValue] as const),
  ...["color", "fgColor", "bgColor"].map((name) => [name, ofColor] as const),
  ["patternFill", ["patternType"]],
  ["gradientFill", ["type", "degree", "left", "right", "top", "bottom"]],
  ["stop", ["position"]],
  ["border", ["diagonalUp", "diagonalDown", "outline"]],
  ..."left right top bottom start end diagonal vertical horizontal".split(" ").map((name) => [name, ofSide] as const),
  [
    "xf",
    ("numFmtId fontId fillId borderId xfId quotePrefix pivotButton " +
      "applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection").split(" "),
  ],
  ["alignment", "horizontal vertical textRotation wrapText indent relativeIndent justifyLastLine shrinkToFit readingOrder".split(" ")],
  ["protection", ["locked", "hidden"]],
]);

/**
 * Tells entries of the style tables apart by what they mean: order of attributes, prefixes and white space do not
 * count. So a format that we appended is found again, also after Excel has written the file anew.
 */
export class StyleKey {
  private text = "";

  open(local: string, tag: XmlTag): void {
    this.text += `<${local}`;
    const names = attributes.get(local);
    // An element that nobody knows may mean anything: its place makes it like no other.
    if (!names) this.text += `@${tag.start}`;
    for (const name of names ?? []) {
      const value = tag.attribute(name);
      if (value !== undefined) this.text += ` ${name}=${JSON.stringify(value)}`;
    }
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
