import { builtinFormats } from "./builtinFormats";
import { detached } from "./detached";
import { readXstring } from "./readXstring";
import { readXmlEntry } from "./xml";
import type { ZipEntry } from "./zip";

/** The number format code of each cell style (`s` of a cell), by its index; undefined is General. */
export function readFormats(styles: ZipEntry): readonly (string | undefined)[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  readXmlEntry(styles, {
    start: (_, local, tag) => {
      if (local === "cellXfs") inCellStyles = true;
      else if (local === "xf" && inCellStyles) ids.push(Number(tag.attribute("numFmtId") ?? 0));
      else if (local === "numFmt") {
        // A differential style may hold one too: its id is then its own and must not speak for cells.
        if (tag.depth === 3) custom.set(Number(tag.attribute("numFmtId")), detached(readXstring(tag.attribute("formatCode") ?? "")));
      }
    },
    end: (_, local) => {
      if (local === "cellXfs") inCellStyles = false;
    },
  });
  // A file's own code wins over the built-in one: a localised Excel spells out what its ids below 164 mean.
  return ids.map((id) => shown(custom.get(id) ?? builtinFormats[id]));
}

function shown(code: string | undefined): string | undefined {
  return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
}
