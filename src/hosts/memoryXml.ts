import type { FactMapping, IgnoredFinding, Memory, RememberedFigure, RememberedRun } from "../facts/memory";
import { emptyMemory } from "../facts/memory";
import { roleOfMarker, sheetMarker } from "../report/sheetMarker";
import { HostProblem } from "./port";
import { readXml } from "./xlsx/xml";
import { readXstring } from "./xlsx/readXstring";
import type { XmlTag } from "./xlsx/xmlTag";
import { xmlAttribute } from "./xlsx/xmlText";

/** The one namespace of everything that PERF keeps in a workbook. */
export const memoryNamespace = "urn:perf-self-evaluation:workbook:1";

export interface MemoryReading {
  readonly memory: Memory;
  /** The part was there and could not be read; the memory is then empty. */
  readonly damaged: boolean;
}

/** The memory as an XML element, for a custom XML part in a file and in Excel alike. */
export function memoryToXml({ rubric, year, outline, form, units, mappings, ignored, sheets, lastRun }: Memory): string {
  return [
    `<memory xmlns="${memoryNamespace}"${attributes({ rubric, year, outline, form })}>`,
    ...units.map((unit) => `<unit${attributes(unit)}/>`),
    ...mappings.map((mapping) => `<mapping${attributes(mapping)}/>`),
    ...ignored.map(({ code, at, reason }) => {
      const places = at.map((place) => `<at${attributes({ place })}/>`);
      return `<ignored${attributes({ code, reason })}>${places.join("")}</ignored>`;
    }),
    // The role is spelled as the sheet's own marker spells it.
    ...sheets.map(({ role, name }) => `<sheet${attributes({ marker: sheetMarker(role), name })}/>`),
    ...(lastRun ? [runToXml(lastRun)] : []),
    "</memory>",
  ].join("");
}

function runToXml({ year, rubric, figures }: RememberedRun): string {
  return `<run${attributes({ year, rubric })}>${figures.map((figure) => `<figure${attributes(figure)}/>`).join("")}</run>`;
}

/** Everything in attributes, since those keep their white space whoever rewrites the part. What is null or absent is left out. */
function attributes(values: object): string {
  const known = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return known.map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`).join("");
}

/**
 * Reads what `memoryToXml` wrote. Elements of later versions are passed over, entries without what they need are left
 * out; a part that is no such XML gives the empty memory and says so.
 */
export function memoryFromXml(text: string): MemoryReading {
  const reader = new MemoryReader();
  try {
    readXml("PERF", text, { start: (namespace, local, tag) => reader.take(namespace, local, tag) });
  } catch (problem) {
    if (!(problem instanceof HostProblem)) throw problem;
    return { memory: emptyMemory, damaged: true };
  }
  return reader.isOurs ? { memory: reader.memory, damaged: false } : { memory: emptyMemory, damaged: true };
}

class MemoryReader {
  isOurs = false;
  private rubric: string | null = null;
  private year: number | null = null;
  private outline: string | null = null;
  private form: string | null = null;
  private readonly units: Memory["units"][number][] = [];
  private readonly mappings: FactMapping[] = [];
  private readonly ignored: IgnoredFinding[] = [];
  private readonly sheets: Memory["sheets"][number][] = [];
  /** The places of the ignored finding that is being read; nobody's where that one was left out. */
  private places: string[] = [];
  private lastRun: RememberedRun | null = null;
  private figures: RememberedFigure[] = [];

  get memory(): Memory {
    const { rubric, year, outline, form, units, mappings, ignored, sheets, lastRun } = this;
    return { rubric, year, ...(outline === null ? {} : { outline }), ...(form === null ? {} : { form }), units, mappings, ignored, sheets, ...(lastRun ? { lastRun } : {}) };
  }

  take(namespace: string, local: string, tag: XmlTag): void {
    if (namespace !== memoryNamespace) return;
    if (tag.depth === 1) this.root(local, tag);
    else if (tag.depth === 2) this.entry(local, tag);
    else if (local === "at" && tag.depth === 3) this.place(tag);
    else if (local === "figure" && tag.depth === 3) this.figure(tag);
  }

  private root(local: string, tag: XmlTag): void {
    this.isOurs = local === "memory";
    this.rubric = text(tag, "rubric");
    this.year = year(tag);
    this.outline = text(tag, "outline");
    this.form = text(tag, "form");
  }

  private entry(local: string, tag: XmlTag): void {
    const [sheet, kind, unit] = [text(tag, "sheet"), text(tag, "kind"), text(tag, "unit")];
    if (local === "unit" && sheet !== null && kind !== null && unit !== null) this.units.push({ sheet, kind, unit });
    const [fact, cell] = [text(tag, "fact"), text(tag, "cell")];
    if (local === "mapping" && fact !== null && sheet !== null && cell !== null) {
      const [rowLabel, columnHeader] = [text(tag, "rowLabel") ?? "", text(tag, "columnHeader") ?? ""];
      this.mappings.push({ fact, year: year(tag), sheet, cell, rowLabel, columnHeader, ...(unit === null ? {} : { unit }) });
    }
    const code = text(tag, "code");
    this.places = [];
    if (local === "ignored" && code !== null) this.ignored.push({ code, at: this.places, reason: text(tag, "reason") ?? "" });
    const [role, name] = [roleOfMarker(text(tag, "marker") ?? ""), text(tag, "name")];
    if (local === "sheet" && role !== null && name !== null) this.sheets.push({ role, name });
    this.figures = [];
    const rubric = text(tag, "rubric");
    if (local === "run" && rubric !== null) this.lastRun = { year: year(tag), rubric, figures: this.figures };
  }

  private figure(tag: XmlTag): void {
    const [of, label, value, printed] = [text(tag, "of"), text(tag, "label"), text(tag, "value"), text(tag, "printed")];
    if (of !== null && label !== null && value !== null && printed !== null) this.figures.push({ of, label, value, printed });
  }

  private place(tag: XmlTag): void {
    const place = text(tag, "place");
    if (place !== null) this.places.push(place);
  }
}

function text(tag: XmlTag, name: string): string | null {
  const value = tag.attribute(name);
  return value === undefined ? null : readXstring(value);
}

function year(tag: XmlTag): number | null {
  const value = text(tag, "year") ?? "";
  return /^[0-9]{4}$/.test(value) ? Number(value) : null;
}
