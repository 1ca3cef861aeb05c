import { HostProblem } from "../port";
import type { Parts } from "./parts";
import type { Relationship } from "./readRelationships";
import { rootElement } from "./rootElement";
import type { ZipEntry } from "./zip";

/** A custom XML item of the workbook, known by the namespace of its root element ("" when it is not XML at all). */
export interface CustomXmlPart {
  readonly namespace: string;
  readonly entry: ZipEntry;
}

/** Items are not looked into any further: most belong to others, and one that is broken must not keep a workbook from being read. */
export function readCustomXml(parts: Parts, ofWorkbook: readonly Relationship[]): readonly CustomXmlPart[] {
  return ofWorkbook
    .filter(({ type }) => type === "customXml")
    .flatMap(({ target }) => parts.find(target) ?? [])
    .map((entry) => ({ namespace: namespaceOf(entry), entry }));
}

function namespaceOf(entry: ZipEntry): string {
  try {
    return rootElement(entry).namespace;
  } catch (problem) {
    if (problem instanceof HostProblem) return "";
    throw problem;
  }
}
