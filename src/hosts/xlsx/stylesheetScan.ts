import type { Flavour } from "./flavour";
import type { ElementPlace } from "./splice";
import { closePlace, placeOf } from "./splice";
import { StyleKey } from "./styleKey";
import type { StyleTableName } from "./styleTable";
import { StyleTable } from "./styleTable";
import { readXml } from "./xml";

/** The schema's order of the tables in a stylesheet. */
const schemaOrder = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

export interface StylesheetScan {
  readonly root: ElementPlace;
  /** Of the root element, with its colon. */
  readonly prefix: string;
  readonly tables: Readonly<Record<StyleTableName, StyleTable>>;
  /** Format code → number, of the formats that the workbook defines itself. */
  readonly numFmts: Map<string, number>;
  /** Whether there is a named style 0 that cell formats refer to. */
  readonly hasBaseStyle: boolean;
  /** Where a table that is not there belongs. */
  readonly placeFor: (name: StyleTableName) => number;
}

interface Section {
  readonly place: ElementPlace;
  readonly count: { readonly start: number; readonly end: number } | undefined;
  /** Whether the meaning of its entries is wanted; for the others they are only counted. */
  readonly keyed: boolean;
  readonly entries: string[];
}

const keyed: ReadonlySet<string> = new Set<StyleTableName>(["numFmts", "fonts", "fills", "borders", "cellXfs"]);

/** Reads the tables of a stylesheet with the meaning of each entry and the places where something may be appended. */
export function scanStylesheet(part: string, text: string, flavour: Flavour): StylesheetScan {
  const sections = new Map<string, Section>();
  const numFmts = new Map<string, number>();
  const key = new StyleKey();
  const roots: ElementPlace[] = [];
  let section: Section | null = null;
  readXml(part, text, {
    start(uri, local, tag) {
      if (tag.depth === 1) roots.push(placeOf(tag));
      else if (tag.depth === 2 && uri === flavour.main) {
        section = { place: placeOf(tag), count: tag.attributeRange("count"), keyed: keyed.has(local), entries: [] };
        sections.set(local, section);
      } else if (tag.depth > 2 && section?.keyed) {
        key.open(local, tag);
        if (local === "numFmt" && tag.depth === 3) numFmts.set(tag.attribute("formatCode") ?? "", Number(tag.attribute("numFmtId")));
      }
    },
    end(_uri, _local, tag) {
      if (tag.depth > 2 && section?.keyed) key.close();
      if (tag.depth === 3) section?.entries.push(key.take());
      if (tag.depth === 2 && section) closePlace(section.place, tag);
      if (tag.depth === 1 && roots[0]) closePlace(roots[0], tag);
    },
  });
  const whole = roots[0] as ElementPlace;
  const table = (name: StyleTableName): StyleTable => {
    const found = sections.get(name);
    const made = new StyleTable(name, found?.place ?? null, found?.count);
    found?.entries.forEach((entry) => made.note(entry));
    return made;
  };
  return {
    root: whole,
    prefix: whole.prefix,
    tables: {
      numFmts: table("numFmts"),
      fonts: table("fonts"),
      fills: table("fills"),
      borders: table("borders"),
      cellXfs: table("cellXfs"),
    },
    numFmts,
    hasBaseStyle: (sections.get("cellStyleXfs")?.entries.length ?? 0) > 0,
    placeFor: (name) => placeFor(name, sections, whole.closing),
  };
}

/** Before the first of the tables that the schema puts behind it. */
function placeFor(name: string, sections: ReadonlyMap<string, Section>, end: number): number {
  const later = schemaOrder.slice(schemaOrder.indexOf(name) + 1);
  const starts = later.flatMap((local) => sections.get(local)?.place.start ?? []);
  return Math.min(end, ...starts);
}
