import type { ElementPlace, Splice } from "./splice";
import { appended, closePlace, placeOf } from "./splice";
import { readXml } from "./xml";
import { xmlAttribute } from "./xmlText";

export const contentTypesName = "[Content_Types].xml";
const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

/** What the package says its parts are, with the changes that are to be made to it. */
export class ContentTypesPart {
  private readonly places: ElementPlace[] = [];
  /** By extension, in lower case. */
  private readonly defaults = new Map<string, string>();
  /** By part name, in lower case and with its leading slash. */
  private readonly overrides = new Map<string, { readonly type: string; readonly place: ElementPlace | null }>();
  private readonly removals: Splice[] = [];
  private readonly added: string[] = [];

  constructor(text: string) {
    readXml(contentTypesName, text, {
      start: (uri, local, tag) => {
        this.places.push(placeOf(tag));
        if (uri === namespace) this.note(local, tag.attribute("ContentType") ?? "", tag.attribute("Extension"), tag.attribute("PartName"));
      },
      end: (_uri, _local, tag) => {
        const place = tag.depth === 1 ? this.places[0] : this.places.at(-1);
        if (place) closePlace(place, tag);
      },
    });
  }

  /** Says what a part of the package is, unless the package says so already. */
  declare(name: string, type: string): void {
    const part = `/${name}`;
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const declared = this.overrides.get(part.toLowerCase())?.type ?? this.defaults.get(extension);
    if (declared === type) return;
    this.overrides.set(part.toLowerCase(), { type, place: null });
    this.added.push(`<${this.prefix}Override PartName="${xmlAttribute(part)}" ContentType="${type}"/>`);
  }

  /** Takes back what was said of a part that is no more. */
  forget(name: string): void {
    const place = this.overrides.get(`/${name}`.toLowerCase())?.place;
    if (place) this.removals.push({ start: place.start, end: place.end, text: "" });
  }

  get splices(): readonly Splice[] {
    const [root] = this.places;
    return root && this.added.length > 0 ? [...this.removals, appended(root, this.added.join(""))] : this.removals;
  }

  private get prefix(): string {
    return this.places[0]?.prefix ?? "";
  }

  private note(local: string, type: string, extension: string | undefined, part: string | undefined): void {
    if (local === "Default" && extension !== undefined) this.defaults.set(extension.toLowerCase(), type);
    if (local === "Override" && part !== undefined) this.overrides.set(part.toLowerCase(), { type, place: this.places.at(-1) ?? null });
  }
}
