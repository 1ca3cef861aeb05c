import type { ElementPlace } from "./elementPlace";
import { closePlace, placeOf } from "./elementPlace";
import type { Flavour } from "./flavour";
import { strict, transitional } from "./flavour";
import type { PackageEdit } from "./packageEdit";
import { readFlag } from "./readFlag";
import { readXstring } from "./readXstring";
import { foreignZip } from "./refuseForeign";
import type { PlacedRelationship } from "./relationshipsPart";
import type { XmlHandler, XmlTag } from "./xml";
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

function scan(edit: PackageEdit, part: string, relationships: readonly PlacedRelationship[]): WorkbookPart | null {
  const found = new WorkbookScan(relationships);
  readXml(part, edit.source(part).text, found);
  const { flavour, tabs, names, places, relationshipPrefix, structureLocked } = found;
  const sheets = places.get("sheets");
  if (!flavour || !sheets) return null;
  const list = places.get("definedNames");
  const ends = [...places].flatMap(([local, place]) => (predecessorsOfNames.has(local) ? [place.end] : []));
  const definedNames = list ? { place: list, names } : null;
  return { part, flavour, relationships, tabs, sheets, relationshipPrefix, definedNames, beforeNames: Math.max(...ends), structureLocked };
}

/** Only elements of depth 2 and 3 matter; what extensions repeat deeper is not the workbook's own. */
class WorkbookScan implements XmlHandler {
  flavour: Flavour | null = null;
  relationshipPrefix: string | null = null;
  structureLocked = false;
  readonly tabs: Tab[] = [];
  readonly names: DefinedName[] = [];
  readonly places = new Map<string, ElementPlace>();
  private parent = "";

  constructor(private readonly relationships: readonly PlacedRelationship[]) {}

  start(uri: string, local: string, tag: XmlTag): void {
    if (tag.depth === 1 && local === "workbook") this.flavour = [transitional, strict].find(({ main }) => main === uri) ?? null;
    if (this.flavour === null || uri !== this.flavour.main) return;
    if (tag.depth === 2) this.section(local, tag, this.flavour);
    if (tag.depth !== 3) return;
    if (this.parent === "sheets" && local === "sheet") this.tabs.push(tabOf(tag, this.flavour, this.relationships));
    if (this.parent === "definedNames" && local === "definedName") {
      this.names.push({ name: tag.attribute("name") ?? "", localSheetId: numberOf(tag.attribute("localSheetId")), place: placeOf(tag) });
    }
  }

  end(_uri: string, local: string, tag: XmlTag): void {
    const place = tag.depth === 2 ? this.places.get(local) : local === "definedName" ? this.names.at(-1)?.place : undefined;
    if (place) closePlace(place, tag);
  }

  private section(local: string, tag: XmlTag, flavour: Flavour): void {
    this.parent = local;
    this.places.set(local, placeOf(tag));
    if (local === "sheets") this.relationshipPrefix = tag.prefixOf(flavour.relationships) || null;
    if (local === "workbookProtection") this.structureLocked = readFlag(tag.attribute("lockStructure"));
  }
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
