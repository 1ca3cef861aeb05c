import { readXml } from "../../xlsx/xml";
import { textLines } from "../plainText";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The part of a document that has no comments yet. */
export const noComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;

export interface CommentsPart {
  /** The first number that no comment has. */
  readonly nextId: number;
  readonly prefix: string;
  /** Before the end of the last element. */
  readonly end: number;
  /** An empty element that has to be opened first: <w:comments/>. */
  readonly selfClosing: { readonly start: number; readonly end: number; readonly name: string } | null;
}

export function commentsPart(part: string, source: string): CommentsPart {
  const found = { nextId: 0, prefix: "", end: 0, selfClosing: null as CommentsPart["selfClosing"] };
  readXml(part, source, {
    start: (_, local, tag) => {
      if (tag.depth === 1) Object.assign(found, { prefix: tag.prefix === "" ? "" : `${tag.prefix}:`, selfClosing: tag.selfClosing ? { start: tag.start, end: tag.end, name: tag.qualified } : null });
      const id = local === "comment" ? Number(tag.attribute("id", namespace)) : Number.NaN;
      if (Number.isInteger(id)) found.nextId = Math.max(found.nextId, id + 1);
    },
    end: (_, __, tag) => {
      if (tag.depth === 1) found.end = tag.start;
    },
  });
  return found;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escaped(line: string): string {
  return line.replace(/[&<>]/g, (letter) => entities[letter] ?? letter);
}

export function commentXml(id: number, lines: readonly string[], author: string, prefix: string): string {
  const paragraphs = lines.flatMap(textLines).map((line) => `<${prefix}p><${prefix}r><${prefix}t xml:space="preserve">${escaped(line)}</${prefix}t></${prefix}r></${prefix}p>`);
  return `<${prefix}comment ${prefix}id="${id}" ${prefix}author="${author}" ${prefix}initials="${author.slice(0, 2)}">${paragraphs.join("")}</${prefix}comment>`;
}
