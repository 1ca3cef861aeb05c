import { Inflate } from "fflate";
import type { XmlHandler, XmlTag } from "./xml";
import { XmlReader } from "./xml";
import { XmlChunks } from "./xmlChunks";
import type { ZipEntry } from "./zip";

/** What stands in A1: its text, or its number in the table of shared strings; null for anything that is no text. */
export type FirstCell = { readonly text: string } | { readonly shared: number } | null;

/** Compressed bytes taken at a time: A1 stands near the beginning of every sheet. */
const step = 512;

/** Reads cell A1 of a worksheet part and nothing behind it, so that a sheet of any size costs next to nothing. */
export function firstCell(entry: ZipEntry): FirstCell {
  const search = new FirstCellSearch();
  const reader = new XmlReader(entry.name, search);
  const chunks = new XmlChunks(entry.name, (text) => reader.feed(text));
  const inflate = new Inflate((chunk) => chunks.write(chunk));
  for (let at = 0; at < entry.data.length && !search.done; at += step) {
    const piece = entry.data.subarray(at, at + step);
    if (entry.method === 0) chunks.write(piece);
    else inflate.push(piece);
  }
  return search.found;
}

class FirstCellSearch implements XmlHandler {
  done = false;
  found: FirstCell = null;
  private kind: string | null = null;
  private reading = false;
  private content = "";

  start(_namespace: string, local: string, tag: XmlTag): void {
    if (local === "row" && (tag.attribute("r") ?? "1") !== "1") this.finish(tag);
    else if (local === "c") {
      if ((tag.attribute("r") ?? "A1") === "A1") this.kind = tag.attribute("t") ?? "n";
      else this.finish(tag);
    } else if (this.kind !== null && (local === "v" || local === "t")) this.reading = true;
  }

  end(_namespace: string, local: string, tag: XmlTag): void {
    if (local === "v" || local === "t") this.reading = false;
    if (local === "c") {
      if (this.kind === "s") this.found = { shared: Number(this.content) };
      else if (this.kind === "inlineStr" || this.kind === "str") this.found = { text: this.content };
    }
    // A first row without cells may be followed by others, but none of them holds A1.
    if (local === "c" || local === "row" || local === "sheetData") this.finish(tag);
  }

  text(piece: { text(): string }): void {
    if (this.reading) this.content += piece.text();
  }

  private finish(tag: XmlTag): void {
    this.done = true;
    tag.stop();
  }
}
