import { XmlChunks } from "./xmlChunks";
import { XmlReader, type XmlHandler } from "./xmlReader";
import { type ZipEntry, entryChunks } from "./zipEntry";

/** XML as a stream of tags and texts with their places in the source: the reader, and how to splice a part. */
export { type XmlHandler, XmlReader, type XmlText } from "./xmlReader";
export { decodeXml, type XmlSource } from "./xmlSource";
export type { XmlTag } from "./xmlTag";

/** Reads a part that stands as text (see `decodeXml`). Errors as XmlReader. */
export function readXml(part: string, text: string, handler: XmlHandler): void {
  const reader = new XmlReader(part, handler);
  reader.feed(text);
  reader.finish();
}

/** Reads a part right out of the package, piece by piece, so that a sheet of 100 MB is never in memory as a whole. */
export function readXmlEntry(entry: ZipEntry, handler: XmlHandler): void {
  const reader = new XmlReader(entry.name, handler);
  const chunks = new XmlChunks(entry.name, (text) => reader.feed(text));
  entryChunks(entry, (chunk) => chunks.write(chunk));
  chunks.finish();
  reader.finish();
}
