import type { HostObject } from "../objects/hostClass";
import { isNullObject } from "../objects/hostClass";
import { maybeMember, missingMember } from "./findMember";
import type { Json, JsonObject } from "./json";
import type { QueryInfo } from "./richApi";

/** What to load, as a tree: of an object without children every plain property. */
type Selection = Map<string, Selection>;

/**
 * The answer to a load: plain properties under their names on the wire, objects within objects, a collection as `_Items`.
 * @throws RichError ApiNotFound or NotImplemented for a name that cannot be loaded.
 */
export function answerQuery(object: HostObject, query: QueryInfo, identify: (object: HostObject) => JsonObject): JsonObject {
  const selection: Selection = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addPath(selection, path);
  return load(object, selection, identify, query);
}

function addPath(selection: Selection, path: string): void {
  let level = selection;
  for (const name of path.split(/[/.]/)) {
    const key = name.toLowerCase();
    // The array form of load keeps "items/…", which means the same as without.
    if (key === "items" || key === "") continue;
    const next = level.get(key) ?? new Map<string, Selection[keyof Selection]>();
    level.set(key, next as Selection);
    level = next as Selection;
  }
}

function load(object: HostObject, selection: Selection, identify: (object: HostObject) => JsonObject, page: QueryInfo = {}): JsonObject {
  const { class: of, target } = object;
  if (!of.items) return { ...identify(object), ...properties(object, selection, identify) };
  const skip = page.Skip ?? 0;
  const items = of.items(target).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  const own = [...selection].filter(([name]) => maybeMember(of, "scalars", name));
  const ofItems: Selection = new Map([...selection].filter(([name]) => !maybeMember(of, "scalars", name)));
  return {
    ...properties(object, own.length === 0 && selection.size > 0 ? null : new Map(own), identify),
    _Items: items.map((item, index) => {
      const loaded = load(item, ofItems, identify);
      return Object.keys(loaded).some((key) => key === "_Id" || key === "_ReferenceId") ? loaded : { _Index: skip + index, ...loaded };
    }),
  };
}

function properties(object: HostObject, selection: Selection | null, identify: (object: HostObject) => JsonObject): JsonObject {
  if (selection === null) return {};
  const { class: of, target } = object;
  const loaded: Record<string, Json> = {};
  const everything = selection.size === 0 || selection.has("*");
  if (everything) for (const [name, get] of Object.entries(of.scalars)) loaded[name] = get(target);
  for (const [name, children] of selection) {
    if (name === "*") continue;
    const scalar = maybeMember(of, "scalars", name);
    const child = maybeMember(of, "objects", name);
    if (scalar) loaded[wireName(of.scalars, name)] = scalar(target);
    else if (child) {
      const value = child(target);
      loaded[wireName(of.objects, name)] = isNullObject(value) ? null : load(value, children, identify);
    } else throw missingMember(of.name, name);
  }
  return loaded;
}

function wireName(table: object, lower: string): string {
  return Object.keys(table).find((name) => name.toLowerCase() === lower) ?? lower;
}
