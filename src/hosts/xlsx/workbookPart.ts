import type { Flavour } from "./flavour";
import { strict, transitional } from "./flavour";
import type { PackageEdit } from "./packageEdit";
import { readFlag } from "./readFlag";
import { readXstring } from "./readXstring";
import { foreignZip } from "./refuseForeign";
import type { PlacedRelationship } from "./relationshipsPart";
import type { ElementPlace } from "./splice";
import { closePlace, placeOf } from "./splice";
import type { XmlTag } from "./xml";
import { readXml } from "./xml";

/** A tab of the workbook, whatever kind of sheet it is. Its place in the list is its localSheetId. */
export interface Tab {
  readonly name: string;
  readonly sheetId: number;
  /** The part it shows; null where its relationship leads nowhere. */
  readonly part: string | null;
  readonly worksheet: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly localSheetId: number | null;
  readonly place: ElementPlace;
}

/** What the writer needs to know of a workbook part, with the places where it may be changed. */
export interface WorkbookPart {
  readonly part: string;
  readonly flavour: Flavour;
  readonly relationships: readonly PlacedRelationship[];
  readonly tabs: readonly Tab[];
  readonly sheets: ElementPlace;
  /** How r:id is prefixed where sheets stand; null where nobody declared it. */
  readonly relationshipPrefix: string | null;
  readonly definedNames: { readonly place: ElementPlace; readonly names: readonly DefinedName[] } | null;
  /** Where a list of names belongs when there is none. */
  readonly beforeNames: number;
  /** Whether adding, renaming and moving sheets is forbidden by the user. */
  readonly structureLocked: boolean;
}

const predecessorsOfNames = new Set(["sheets", "functionGroups", "externalReferences"]);

/** @throws HostProblem `not-a-workbook` when the package has no workbook part in XML. */
export function readWorkbookPart(edit: PackageEdit): WorkbookPart {
  const part = edit.relationshipsOf("").all.find(({ type }) => type.endsWith("/officeDocument"))?.part ?? "";
  if (part.endsWith(".bin") || !edit.has(part)) throw foreignZip(edit.parts);
  const book = scan(edit, part, edit.relationshipsOf(part).all);
  if (book === null) throw foreignZip(edit.parts);
  return book;
}

/** The depth-2 and depth-3 elements are all that matters; what extensions repeat deeper is not the workbook's own. */
function scan(edit: PackageEdit, part: string, relationships: readonly PlacedRelationship[]): WorkbookPart | null {
  const places = new Map<string, ElementPlace>();
  const tabs: Tab[] = [];
  const names: DefinedName[] = [];
  let flavour: Flavour | null = null;
  let relationshipPrefix: string | null = null;
  let structureLocked = false;
  let parent = "";
  let current: ElementPlace | null = null;
  readXml(part, edit.source(part).text, {
    start(uri, local, tag) {
      if (tag.depth === 1 && local === "workbook") flavour = [transitional, strict].find(({ main }) => main === uri) ?? null;
      if (flavour === null || uri !== flavour.main) return;
      if (tag.depth === 2) {
        parent = local;
        places.set(local, placeOf(tag));
        if (local === "sheets") relationshipPrefix = tag.prefixOf(flavour.relationships) || null;
        if (local === "workbookProtection") structureLocked = readFlag(tag.attribute("lockStructure"));
      } else if (tag.depth === 3 && parent === "sheets" && local === "sheet") {
        tabs.push(tabOf(tag, flavour, relationships));
      } else if (tag.depth === 3 && parent === "definedNames" && local === "definedName") {
        current = placeOf(tag);
        names.push({ name: tag.attribute("name") ?? "", localSheetId: numberOf(tag.attribute("localSheetId")), place: current });
      }
    },
    end(_uri, local, tag) {
      const place = tag.depth === 2 ? places.get(local) : tag.depth === 3 ? current : null;
      if (place) closePlace(place, tag);
      if (tag.depth === 3) current = null;
    },
  });
  const sheets = places.get("sheets");
  if (!flavour || !sheets) return null;
  const list = places.get("definedNames");
  const ends = [...places].filter(([local]) => predecessorsOfNames.has(local)).map(([, place]) => place.end);
  return {
    part,
    flavour,
    relationships,
    tabs,
    sheets,
    relationshipPrefix,
    definedNames: list ? { place: list, names } : null,
    beforeNames: Math.max(...ends),
    structureLocked,
  };
}

function tabOf(tag: XmlTag, flavour: Flavour, relationships: readonly PlacedRelationship[]): Tab {
  const id = tag.attribute("id", flavour.relationships);
  const relationship = relationships.find((candidate) => candidate.id === id);
  return {
    name: readXstring(tag.attribute("name") ?? ""),
    sheetId: numberOf(tag.attribute("sheetId")) ?? 0,
    part: relationship?.part ?? null,
    worksheet: relationship?.type.endsWith("/worksheet") ?? false,
  };
}

function numberOf(value: string | undefined): number | null {
  return value === undefined || !/^\d+$/.test(value) ? null : Number(value);
}
