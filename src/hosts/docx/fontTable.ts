import { facesByRole } from "./faces";
import type { Face } from "./faces";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function font({ name, alternatives, family, panose }: Face): string {
  return [
    `<w:font w:name="${name}">`,
    `<w:altName w:val="${alternatives.join(",")}"/>`,
    `<w:panose1 w:val="${panose}"/>`,
    // 0x86 is GB2312: what an application falls back to is then at least a Chinese face.
    `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="auto"/>`,
    "</w:font>",
  ].join("");
}

/** word/fontTable.xml: which faces the document names, and what may stand in for them. */
export function fontTable(): string {
  const fonts = Object.values(facesByRole).map(font).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts}</w:fonts>`;
}
