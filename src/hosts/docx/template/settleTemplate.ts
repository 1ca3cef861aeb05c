import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Unzipped } from "fflate";
import { chartInChinese } from "../chartInChinese";
import { numberDrawings } from "../numberDrawings";
import { ourStyles } from "./ourStyles";
import { withOurStyles } from "./templateStyles";

const earliest = new Date(1980, 0, 1);

/**
 * Makes the filled template depend on nothing but what went in: parts that hold no mark stay byte for byte as they were, what the
 * library named by chance is named in order, and the paragraph styles that came with passages and tables are there.
 */
export async function settleTemplate(filled: Uint8Array, template: Uint8Array): Promise<Uint8Array> {
  const [parts, before] = [unzipSync(filled), unzipSync(template)];
  const settled: Unzipped = Object.fromEntries(Object.entries(parts).map(([path, data]) => [path, settlePart(path, data, parts, before)]));
  return zipSync(withOurStyles(settled, await ourStyles()), { mtime: earliest });
}

function settlePart(path: string, data: Unzipped[string], parts: Unzipped, before: Unzipped): Unzipped[string] {
  const original = before[path];
  if (original && !/\.rels$|^\[Content_Types\]/.test(path) && !strFromU8(original).includes("{")) return original;
  if (path.endsWith(".xlsx")) return original ?? zipSync(unzipSync(data), { mtime: earliest });
  if (!/\.(?:xml|rels)$/.test(path)) return data;
  const names = chanceNames(path, parts, before);
  const named = strFromU8(data).replace(/"(rId[^"]*)"/g, (whole, id: string) => (names.has(id) ? `"${names.get(id) ?? id}"` : whole));
  return strToU8(path.startsWith("word/charts/") ? chartInChinese(named) : numberDrawings(named));
}

/** Relationships that the filling added to a part, or that stand in this .rels, by their new names. */
function chanceNames(path: string, parts: Unzipped, before: Unzipped): ReadonlyMap<string, string> {
  const rels = path.endsWith(".rels") ? path : path.replace(/([^/]+)$/, "_rels/$1.rels");
  const added = idsIn(parts[rels]).filter((id) => !idsIn(before[rels]).includes(id));
  return new Map(added.map((id, index) => [id, `rIdFilled${index + 1}`]));
}

function idsIn(rels: Uint8Array | undefined): readonly string[] {
  return rels ? [...strFromU8(rels).matchAll(/ Id="([^"]*)"/g)].map(([, id = ""]) => id) : [];
}
