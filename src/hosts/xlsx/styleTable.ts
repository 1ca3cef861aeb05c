import type { ElementPlace } from "./elementPlace";
import { appended } from "./elementPlace";
import type { Splice } from "./splice";
import { insertion } from "./splice";

export type StyleTableName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs";

/** One table of the stylesheet: what stands in it keeps its number, what is new goes to its end. */
export class StyleTable {
  private readonly keys: string[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    readonly name: StyleTableName,
    /** Null where the stylesheet has no such table. */
    private readonly place: ElementPlace | null,
    /** Where its count stands, between the quotes. */
    private readonly count: { readonly start: number; readonly end: number } | undefined,
  ) {}

  get size(): number {
    return this.keys.length;
  }

  /** Notes an entry that the workbook has. Of two that mean the same the first is used. */
  note(key: string): void {
    if (!this.indexes.has(key)) this.indexes.set(key, this.keys.length);
    this.keys.push(key);
  }

  indexOf(key: string): number | undefined {
    return this.indexes.get(key);
  }

  append(key: string, xml: string): number {
    this.note(key);
    this.added.push(xml);
    return this.keys.length - 1;
  }

  /** What has to change in the stylesheet; `missingAt` is where a table that is not there belongs. */
  splices(prefix: string, missingAt: number): readonly Splice[] {
    if (this.added.length === 0) return [];
    const content = this.added.join("");
    if (!this.place) {
      return [insertion(missingAt, `<${prefix}${this.name} count="${this.size}">${content}</${prefix}${this.name}>`)];
    }
    const counted = this.count ? [{ ...this.count, text: String(this.size) }] : [];
    return [...counted, appended(this.place, content)];
  }
}
