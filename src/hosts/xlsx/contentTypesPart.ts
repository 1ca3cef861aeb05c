import type { ElementPlace } from "./elementPlace";
import { FlatPart } from "./flatPart";
import type { Splice } from "./splice";
import { xmlAttribute } from "./xmlText";

export const contentTypesName = "[Content_Types].xml";
const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

/** What the package says its parts are, with the changes that are to be made to it. */
export class ContentTypesPart {
  private readonly part: FlatPart;
  /** By extension, in lower case. */
  private readonly defaults = new Map<string, string>();
  /** By part name, in lower case and with its leading slash; without a place where it is new. */
  private readonly overrides = new Map<string, { readonly type: string; readonly place: ElementPlace | null }>();

  constructor(text: string) {
    this.part = new FlatPart(contentTypesName, text, namespace, (local, tag, place) => {
      const type = tag.attribute("ContentType") ?? "";
      if (local === "Default") this.defaults.set((tag.attribute("Extension") ?? "").toLowerCase(), type);
      if (local === "Override") this.overrides.set((tag.attribute("PartName") ?? "").toLowerCase(), { type, place });
    });
  }

  /** Says what a part of the package is, unless the package says so already. */
  declare(name: string, type: string): void {
    const part = `/${name}`;
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const declared = this.overrides.get(part.toLowerCase())?.type ?? this.defaults.get(extension);
    if (declared === type) return;
    this.overrides.set(part.toLowerCase(), { type, place: null });
    this.part.add(`<${this.part.prefix}Override PartName="${xmlAttribute(part)}" ContentType="${type}"/>`);
  }

  /** Takes back what was said of a part that is no more. */
  forget(name: string): void {
    const key = `/${name}`.toLowerCase();
    const place = this.overrides.get(key)?.place;
    if (place) this.part.remove(place);
    this.overrides.delete(key);
  }

  get splices(): readonly Splice[] {
    return this.part.splices;
  }
}
