import { HostProblem } from "../port";
import { ContentTypesPart, contentTypesName } from "./contentTypesPart";
import { Parts } from "./parts";
import { RelationshipsPart, noRelationships, relationshipsPartOf } from "./relationshipsPart";
import type { Splice } from "./splice";
import { spliced } from "./splice";
import type { XmlSource } from "./xml";
import { decodeXml } from "./xml";
import type { NewEntry } from "./zip";
import { entryBytes, openZip, writeZip } from "./zip";

/**
 * A package while it is being changed. What nobody touches is written back as the very bytes it came in; a part that
 * is spliced keeps its encoding; new parts go to the end.
 */
export class PackageEdit {
  /** The parts as they came. */
  readonly parts: Parts;
  /** Parts that were put in, by the name of the entry they replace, or by their own. */
  private readonly changed = new Map<string, NewEntry>();
  private readonly removed = new Set<string>();
  private readonly relationships = new Map<string, RelationshipsPart>();
  private types: ContentTypesPart | null = null;

  constructor(bytes: Uint8Array) {
    this.parts = new Parts(openZip(bytes));
  }

  has(part: string): boolean {
    const name = this.nameOf(part);
    return !this.removed.has(name) && (this.changed.has(name) || this.parts.find(part) !== undefined);
  }

  /** @throws HostProblem `damaged` when the package names a part that it does not hold, or one that is no text. */
  source(part: string): XmlSource {
    try {
      return decodeXml(this.content(part));
    } catch (cause) {
      if (cause instanceof HostProblem) throw cause;
      throw new HostProblem("damaged", damagedPart(part), { cause });
    }
  }

  splice(part: string, splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    const source = this.source(part);
    const text = spliced(source.text, splices);
    if (text !== source.text) this.put(part, source.encode(text));
  }

  /** Replaces a part in its place, or adds it at the end. */
  put(part: string, content: string | Uint8Array): void {
    const name = this.nameOf(part);
    this.removed.delete(name);
    this.changed.set(name, { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content });
  }

  remove(part: string): void {
    this.removed.add(this.nameOf(part));
  }

  /** The first name that no part has: `xl/worksheets/sheet1.xml`, `…2.xml`, … */
  freeName(nameOf: (number: number) => string): string {
    for (let number = 1; ; number += 1) {
      const name = nameOf(number);
      if (!this.has(name)) return name;
    }
  }

  /** What the package says its parts are; changes to it are written by `bytes`. */
  get contentTypes(): ContentTypesPart {
    this.types ??= new ContentTypesPart(this.source(contentTypesName).text);
    return this.types;
  }

  /** The relationships of a part, of the package itself for ""; changes to them are written by `bytes`. */
  relationshipsOf(part: string): RelationshipsPart {
    const name = relationshipsPartOf(part);
    const found = this.relationships.get(name) ?? new RelationshipsPart(part, this.has(name) ? this.source(name).text : noRelationships);
    this.relationships.set(name, found);
    return found;
  }

  /** The changed package. */
  bytes(): Uint8Array {
    for (const [name, { splices }] of this.relationships) {
      if (splices.length > 0 && !this.has(name)) this.put(name, noRelationships);
      this.splice(name, splices);
    }
    this.relationships.clear();
    if (this.types) this.splice(contentTypesName, this.types.splices);
    this.types = null;
    const { entries } = this.parts;
    const old = entries.map((entry) => this.changed.get(entry.name) ?? entry);
    const added = [...this.changed.values()].filter(({ name }) => this.parts.find(name) === undefined);
    return writeZip([...old, ...added].filter(({ name }) => !this.removed.has(name)));
  }

  /** The name as the package spells it. */
  private nameOf(part: string): string {
    return this.parts.find(part)?.name ?? part;
  }

  private content(part: string): Uint8Array {
    const put = this.changed.get(this.nameOf(part));
    if (put) return put.bytes;
    const entry = this.parts.find(part);
    if (!entry) throw new HostProblem("damaged", damagedPart(part));
    return entryBytes(entry);
  }
}

function damagedPart(part: string): string {
  return `文件已损坏：其中的“${part}”缺失或无法读取。请在 Excel 或 WPS 中打开修复后另存为 .xlsx，再试一次。`;
}
