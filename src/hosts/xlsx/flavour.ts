/** The two families of names in which OOXML is written: the usual one, and the strict one of ISO 29500. */
export interface Flavour {
  /** Namespace of workbook, worksheet and styles. */
  readonly main: string;
  /** Namespace of r:id; relationship types are its children. */
  readonly relationships: string;
  /** Namespace of ds:datastoreItem beside a custom XML item. */
  readonly customXml: string;
}

export const transitional: Flavour = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};

export const strict: Flavour = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};
