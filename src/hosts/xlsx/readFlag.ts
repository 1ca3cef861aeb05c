/** An xsd:boolean attribute; absent is false, unless the schema says otherwise. */
export function readFlag(text: string | undefined, absent = false): boolean {
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}
