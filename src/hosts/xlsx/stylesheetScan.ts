import type { ElementPlace } from "./elementPlace";
import { closePlace, placeOf } from "./elementPlace";
import type { Flavour } from "./flavour";
import { StyleKey } from "./styleKey";
import type { StyleTableName } from "./styleTable";
import { StyleTable } from "./styleTable";
import type { XmlHandler, XmlTag } from "./xml";
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
  /** What its entries mean; of tables whose meaning nobody asks for, empty words. */
  readonly entries: string[];
}

const keyed: ReadonlySet<string> = new Set<StyleTableName>(["numFmts", "fonts", "fills", "borders", "cellXfs"]);

/** Reads the tables of a stylesheet with the meaning of each entry and the places where something may be appended. */
export function scanStylesheet(part: string, text: string, flavour: Flavour): StylesheetScan {
  const reader = new StylesheetReader(flavour);
  readXml(part, text, reader);
  const { sections, numFmts } = reader;
  // The reader refuses a part without a root.
  const root = reader.root as ElementPlace;
  const table = (name: StyleTableName): StyleTable => {
    const found = sections.get(name);
    const made = new StyleTable(name, found?.place ?? null, found?.count);
    found?.entries.forEach((entry) => made.note(entry));
    return made;
  };
  return {
    root,
    prefix: root.prefix,
    tables: {
      numFmts: table("numFmts"),
      fonts: table("fonts"),
      fills: table("fills"),
      borders: table("borders"),
      cellXfs: table("cellXfs"),
    },
    numFmts,
    hasBaseStyle: (sections.get("cellStyleXfs")?.entries.length ?? 0) > 0,
    placeFor: (name) => placeFor(name, sections, root.closing),
  };
}

class StylesheetReader implements XmlHandler {
  root: ElementPlace | null = null;
  readonly sections = new Map<string, Section>();
  readonly numFmts = new Map<string, number>();
  private readonly key = new StyleKey();
  private section: Section | null = null;
  private keying = false;

  constructor(private readonly flavour: Flavour) {}

  start(uri: string, local: string, tag: XmlTag): void {
    if (tag.depth === 1) this.root = placeOf(tag);
    if (tag.depth === 2) this.begin(uri === this.flavour.main ? local : null, tag);
    if (tag.depth < 3 || !this.keying) return;
    this.key.open(local, tag);
    if (local === "numFmt" && tag.depth === 3) this.numFmts.set(tag.attribute("formatCode") ?? "", Number(tag.attribute("numFmtId")));
  }

  end(_uri: string, _local: string, tag: XmlTag): void {
    if (tag.depth > 2 && this.keying) this.key.close();
    if (tag.depth === 3) this.section?.entries.push(this.key.take());
    if (tag.depth === 2 && this.section) closePlace(this.section.place, tag);
    if (tag.depth === 1 && this.root) closePlace(this.root, tag);
  }

  /** Tables of other namespaces are none of ours. */
  private begin(local: string | null, tag: XmlTag): void {
    this.keying = local !== null && keyed.has(local);
    this.section = local === null ? null : { place: placeOf(tag), count: tag.attributeRange("count"), entries: [] };
    if (local !== null && this.section) this.sections.set(local, this.section);
  }
}

/** Before the first of the tables that the schema puts behind it. */
function placeFor(name: string, sections: ReadonlyMap<string, Section>, end: number): number {
  const later = schemaOrder.slice(schemaOrder.indexOf(name) + 1);
  const starts = later.flatMap((local) => sections.get(local)?.place.start ?? []);
  return Math.min(end, ...starts);
}
