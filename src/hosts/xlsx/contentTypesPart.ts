import type { PackageEdit } from "./packageEdit";
import type { ElementPlace } from "./splice";
import { appended, closePlace, placeOf } from "./splice";
import { readXml } from "./xml";
import { xmlAttribute } from "./xmlText";

const part = "[Content_Types].xml";
const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

interface ContentTypes {
  readonly root: ElementPlace;
  /** By extension, in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part name, in lower case and with its leading slash. */
  readonly overrides: ReadonlyMap<string, { readonly type: string; readonly place: ElementPlace }>;
}

/** Says what a part of the package is, unless the package says so already. */
export function declareType(edit: PackageEdit, name: string, type: string): void {
  const { root, defaults, overrides } = scan(edit);
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const declared = overrides.get(`/${name}`.toLowerCase())?.type ?? defaults.get(extension);
  if (declared === type) return;
  const entry = `<${root.prefix}Override PartName="${xmlAttribute(`/${name}`)}" ContentType="${type}"/>`;
  edit.splice(part, [appended(root, entry)]);
}

/** Takes back what was said of a part that is no more. */
export function forgetType(edit: PackageEdit, name: string): void {
  const place = scan(edit).overrides.get(`/${name}`.toLowerCase())?.place;
  if (place) edit.splice(part, [{ start: place.start, end: place.end, text: "" }]);
}

function scan(edit: PackageEdit): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, { type: string; place: ElementPlace }>();
  const open: ElementPlace[] = [];
  readXml(part, edit.source(part).text, {
    start(uri, local, tag) {
      const place = placeOf(tag);
      open.push(place);
      const type = tag.attribute("ContentType") ?? "";
      if (uri !== namespace) return;
      if (local === "Default") defaults.set((tag.attribute("Extension") ?? "").toLowerCase(), type);
      if (local === "Override") overrides.set((tag.attribute("PartName") ?? "").toLowerCase(), { type, place });
    },
    end(_uri, _local, tag) {
      const place = open.length > 1 ? open.pop() : open[0];
      if (place) closePlace(place, tag);
    },
  });
  return { root: open[0] as ElementPlace, defaults, overrides };
}
