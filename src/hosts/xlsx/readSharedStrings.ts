import { detached } from "./detached";
import { RichText } from "./richText";
import { readXmlEntry } from "./xml";
import type { ZipEntry } from "./zip";

/** The workbook's shared strings by their index. */
export function readSharedStrings(entry: ZipEntry): readonly string[] {
  const strings: string[] = [];
  const text = new RichText();
  readXmlEntry(entry, {
    start: (_, local, tag) => text.start(local, tag),
    text: (piece) => text.text(piece),
    end: (_, local) => {
      text.end(local);
      if (local === "si") strings.push(detached(text.take()));
    },
  });
  return strings;
}
