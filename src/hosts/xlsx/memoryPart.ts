import type { Memory } from "../../facts/memory";
import { emptyMemory } from "../../facts/memory";
import type { MemoryReading } from "../memoryXml";
import { memoryFromXml, memoryNamespace, memoryToXml } from "../memoryXml";
import type { PackageEdit } from "./packageEdit";
import { type CustomXmlPart, readCustomXml } from "./readCustomXml";
import type { WorkbookPart } from "./workbookPart";
import { decodeXml } from "./xml";
import { type ZipEntry, entryBytes } from "./zip";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Names our item for ever; Office wants one for each item. */
const itemId = "{6F0E4C52-8B1D-4C3E-9A57-2D1F7B9E3A64}";

/** What PERF kept in the workbook, by its custom XML items; empty where it kept nothing. */
export function readMemoryPart(items: readonly CustomXmlPart[]): MemoryReading {
  const entry = memoryEntry(items);
  if (!entry) return { memory: emptyMemory, damaged: false };
  try {
    return memoryFromXml(decodeXml(entryBytes(entry)).text);
  } catch (problem) {
    // Bytes that are no text of the part's encoding.
    if (!(problem instanceof TypeError)) throw problem;
    return { memory: emptyMemory, damaged: true };
  }
}

/** Replaces our custom XML item in its place, or adds it with its properties. */
export function writeMemoryPart(edit: PackageEdit, book: WorkbookPart, memory: Memory): void {
  const content = head + memoryToXml(memory);
  const found = memoryEntry(customXmlOf(edit, book));
  if (found) return edit.put(found.name, content);
  const number = freeNumber(edit);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const { customXml, relationships } = book.flavour;
  edit.put(item, content);
  edit.put(
    properties,
    `${head}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${memoryNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  edit.contentTypes.declare(item, "application/xml");
  edit.contentTypes.declare(properties, propertiesType);
  edit.relationshipsOf(item).add(`${relationships}/customXmlProps`, properties);
  edit.relationshipsOf(book.part).add(`${relationships}/customXml`, item);
}

export function customXmlOf(edit: PackageEdit, book: WorkbookPart): readonly CustomXmlPart[] {
  const internal = book.relationships.flatMap(({ id, type, part }) =>
    part === null ? [] : [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: part }],
  );
  return readCustomXml(edit.parts, internal);
}

/** Ours is told by the namespace of its root element, whatever number it has. */
function memoryEntry(items: readonly CustomXmlPart[]): ZipEntry | undefined {
  return items.find(({ namespace }) => namespace === memoryNamespace)?.entry;
}

/** Both names must be free: somebody's item may lack its properties. */
function freeNumber(edit: PackageEdit): number {
  for (let number = 1; ; number += 1) {
    const taken = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`];
    if (!taken.some((name) => edit.has(name))) return number;
  }
}
