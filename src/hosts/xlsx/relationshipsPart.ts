import type { PackageEdit } from "./packageEdit";
import { resolveTarget } from "./readRelationships";
import type { ElementPlace } from "./splice";
import { appended, closePlace, placeOf } from "./splice";
import { readXml } from "./xml";
import { xmlAttribute } from "./xmlText";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A relationship with its place, so that it can be taken out again. */
export interface PlacedRelationship {
  readonly id: string;
  readonly type: string;
  /** The part it points to, from the package's root and without a leading slash; null for what lies outside. */
  readonly part: string | null;
  readonly place: ElementPlace;
}

/** Where the relationships of a part stand; of the package itself for "". */
export function relationshipsPartOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships of a part, in their order; none where it has none. */
export function relationshipsOf(edit: PackageEdit, part: string): readonly PlacedRelationship[] {
  return edit.has(relationshipsPartOf(part)) ? scan(edit, part).relationships : [];
}

/** Adds a relationship and returns its id. `part` is the target, from the package's root. */
export function addRelationship(edit: PackageEdit, from: string, type: string, part: string): string {
  const rels = relationshipsPartOf(from);
  if (!edit.has(rels)) edit.put(rels, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"/>`);
  const { relationships, root } = scan(edit, from);
  const used = new Set(relationships.map(({ id }) => id));
  let number = relationships.length + 1;
  while (used.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const target = xmlAttribute(relativeTarget(from, part));
  const entry = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  edit.splice(rels, [appended(root, entry)]);
  return id;
}

export function removeRelationship(edit: PackageEdit, from: string, { place }: PlacedRelationship): void {
  edit.splice(relationshipsPartOf(from), [{ start: place.start, end: place.end, text: "" }]);
}

function scan(edit: PackageEdit, from: string): { readonly relationships: readonly PlacedRelationship[]; readonly root: ElementPlace } {
  const rels = relationshipsPartOf(from);
  const relationships: PlacedRelationship[] = [];
  const open: ElementPlace[] = [];
  readXml(rels, edit.source(rels).text, {
    start(uri, local, tag) {
      const place = placeOf(tag);
      open.push(place);
      if (uri !== namespace || local !== "Relationship") return;
      const external = tag.attribute("TargetMode")?.toLowerCase() === "external";
      const part = external ? null : resolveTarget(from.slice(0, from.lastIndexOf("/") + 1), tag.attribute("Target") ?? "");
      relationships.push({ id: tag.attribute("Id") ?? "", type: tag.attribute("Type") ?? "", part, place });
    },
    end(_uri, _local, tag) {
      const place = open.length > 1 ? open.pop() : open[0];
      if (place) closePlace(place, tag);
    },
  });
  return { relationships, root: open[0] as ElementPlace };
}

function relativeTarget(from: string, part: string): string {
  const base = from.split("/").slice(0, -1);
  const steps = part.split("/");
  let shared = 0;
  while (shared < base.length && shared < steps.length - 1 && base[shared] === steps[shared]) shared += 1;
  return [...base.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
