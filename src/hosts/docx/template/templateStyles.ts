import { strFromU8, strToU8 } from "fflate";
import type { Unzipped } from "fflate";
import type { OurStyle } from "./ourStyles";

const stylesPath = "word/styles.xml";
const textParts = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/**
 * Settles which style each of our paragraphs has in somebody else's document: the template's own where it has one of that id or
 * name (its heading 1 is its heading 1, whatever its id), ours otherwise.
 */
export function withOurStyles(parts: Unzipped, ours: readonly OurStyle[]): Unzipped {
  const styles = parts[stylesPath];
  if (!styles) return parts;
  const xml = strFromU8(styles);
  const known = stylesIn(xml);
  const texts = Object.entries(parts).filter(([path]) => textParts.test(path));
  const used = new Set(texts.flatMap(([, data]) => [...strFromU8(data).matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id = ""]) => id)));
  const lacking = ours.filter(({ id }) => used.has(id) && !known.ids.has(id));
  const names = new Map(lacking.flatMap(({ id, name }) => (known.byName.has(name) ? [[id, known.byName.get(name) ?? id] as const] : [])));
  const added = lacking.filter(({ id }) => !names.has(id)).map(({ xml: own }) => withoutNeighbours(own, known.byName.get("normal")));
  if (names.size + added.length === 0) return parts;
  const settled = texts.map(([path, data]) => [path, strToU8(withStyleIds(strFromU8(data), names))] as const);
  return { ...parts, ...Object.fromEntries(settled), [stylesPath]: strToU8(xml.replace(/<\/w:styles>\s*$/, `${added.join("")}</w:styles>`)) };
}

interface KnownStyles {
  readonly ids: ReadonlySet<string>;
  /** Ids of paragraph styles by their names in small letters, as Word compares them. */
  readonly byName: ReadonlyMap<string, string>;
}

function stylesIn(xml: string): KnownStyles {
  const all = [...xml.matchAll(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/g)].map(([style]) => style);
  const idOf = (style: string): string => /w:styleId="([^"]*)"/.exec(style)?.[1] ?? "";
  const paragraphs = all.filter((style) => /^<w:style\b[^>]*w:type="paragraph"/.test(style));
  return {
    ids: new Set(all.map(idOf)),
    byName: new Map(paragraphs.map((style) => [(/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "").toLowerCase(), idOf(style)])),
  };
}

/** The template's own Normal is what a style of ours builds on; the style that would follow it may not be there. */
function withoutNeighbours(xml: string, normal: string | undefined): string {
  return xml.replace(/<w:next [^>]*\/>/, "").replace(/<w:basedOn [^>]*\/>/, normal === undefined ? "" : `<w:basedOn w:val="${normal}"/>`);
}

function withStyleIds(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(/(<w:pStyle w:val=")([^"]*)(")/g, (whole, before: string, id: string, after: string) => (names.has(id) ? `${before}${names.get(id) ?? id}${after}` : whole));
}
