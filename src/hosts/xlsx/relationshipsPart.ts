import type { ElementPlace } from "./elementPlace";
import { FlatPart } from "./flatPart";
import { resolveTarget } from "./readRelationships";
import type { Splice } from "./splice";
import { xmlAttribute } from "./xmlText";

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The part of a package that has no relationships yet. */
export const noRelationships = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"></Relationships>`;

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

/** The relationships of one part as they came, with the changes that are to be made to them. */
export class RelationshipsPart {
  readonly all: PlacedRelationship[] = [];
  private readonly part: FlatPart;
  private readonly ids = new Set<string>();

  constructor(
    private readonly from: string,
    text: string,
  ) {
    this.part = new FlatPart(relationshipsPartOf(from), text, namespace, (local, tag, place) => {
      if (local !== "Relationship") return;
      const external = tag.attribute("TargetMode")?.toLowerCase() === "external";
      const part = external ? null : resolveTarget(folderOf(from), tag.attribute("Target") ?? "");
      const id = tag.attribute("Id") ?? "";
      this.ids.add(id);
      this.all.push({ id, type: tag.attribute("Type") ?? "", part, place });
    });
  }

  /** Adds a relationship and returns its id. `part` is the target, from the package's root. */
  add(type: string, part: string): string {
    let number = this.ids.size + 1;
    while (this.ids.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.ids.add(id);
    const target = xmlAttribute(relativeTarget(folderOf(this.from), part));
    this.part.add(`<${this.part.prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
    return id;
  }

  remove({ place }: PlacedRelationship): void {
    this.part.remove(place);
  }

  get splices(): readonly Splice[] {
    return this.part.splices;
  }
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function relativeTarget(folder: string, part: string): string {
  const base = folder.split("/").slice(0, -1);
  const steps = part.split("/");
  let shared = 0;
  while (shared < base.length && shared < steps.length - 1 && base[shared] === steps[shared]) shared += 1;
  return [...base.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
