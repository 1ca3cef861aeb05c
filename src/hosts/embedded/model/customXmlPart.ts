/** A piece of XML that travels in the workbook. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** The namespace of the root element; empty where there is none. A reading of the opening tag, which is all it takes. */
export function namespaceOf(xml: string): string {
  const opening = /<([A-Za-z_][\w.-]*)(?::[\w.-]+)?((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(xml);
  const prefixed = opening?.[0].startsWith(`<${opening[1] ?? ""}:`) ?? false;
  const wanted = prefixed ? `xmlns:${opening?.[1] ?? ""}` : "xmlns";
  for (const [, name, double, single] of (opening?.[2] ?? "").matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return double ?? single ?? "";
  }
  return "";
}
