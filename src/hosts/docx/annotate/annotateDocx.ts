import { PackageEdit } from "../../xlsx/packageEdit";
import type { Splice } from "../../xlsx/splice";
import { insertion } from "../../xlsx/splice";
import { mainDocument } from "../readDocx";
import { commentSplices } from "./commentSplices";
import { commentXml, commentsPart, noComments } from "./commentsPart";
import type { Note } from "./note";
import { paragraphRuns } from "./paragraphRuns";
import { rangeOf } from "./rangeOf";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/**
 * The same Word file with comments beside the places. Comments that are there stay; nothing else of the document changes, and every
 * other part keeps its bytes. A place that takes no comment (a footnote) has its comment at the first paragraph.
 *
 * @throws HostProblem as the reader of documents
 */
export function annotateDocx(bytes: Uint8Array, notes: readonly Note[], author: string): Uint8Array {
  if (notes.length === 0) return bytes;
  const edit = new PackageEdit(bytes);
  const document = mainDocument(edit.parts).name;
  const { text } = edit.source(document);
  const { byPlace, prefix } = paragraphRuns(document, text);
  const comments = commentsName(edit, document);
  const source = edit.source(comments).text;
  const { nextId, ...part } = commentsPart(comments, source);
  const [anywhere] = byPlace.values();
  const placed = notes.flatMap((note) => {
    const range = rangeOf(note, byPlace.get(note.at) ?? []) ?? (anywhere ? rangeOf({ ...note, around: "", marked: "" }, anywhere) : null);
    return range ? [{ note, range }] : [];
  });
  edit.splice(document, placed.flatMap(({ range }, index): readonly Splice[] => commentSplices(text, range, nextId + index, prefix)));
  const added = placed.map(({ note }, index) => commentXml(nextId + index, note.lines, author, part.prefix)).join("");
  edit.splice(comments, [part.selfClosing ? { start: part.selfClosing.end - 2, end: part.selfClosing.end, text: `>${added}</${part.selfClosing.name}>` } : insertion(part.end, added)]);
  return edit.bytes();
}

/** The part that holds the comments, made where there is none. */
function commentsName(edit: PackageEdit, document: string): string {
  const relationships = edit.relationshipsOf(document);
  const known = relationships.all.find(({ type, part }) => type.endsWith("/comments") && part !== null)?.part;
  if (known !== undefined && known !== null && edit.has(known)) return known;
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  const name = edit.freeName((number) => `${folder}comments${number === 1 ? "" : number}.xml`);
  edit.put(name, noComments);
  edit.contentTypes.declare(name, contentType);
  relationships.add(relationship, name);
  return name;
}
