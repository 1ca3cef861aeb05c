import type { Json } from "../wire/json";
import type { HostClass, HostObject } from "./hostClass";
import type { AreasTarget } from "./rangeAreas";
import { rangeFormat } from "./rangeFormat";

/**
 * The format of several areas at once: what is set is set on each, what is read is what all have in common. One class that
 * works on many objects of another, so that no property of a format is told twice.
 */
export function severalFormats({ sheet, areas }: AreasTarget): HostObject {
  return together(areas.map((area) => rangeFormat.of({ sheet, area })));
}

function together(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw new Error("several formats need at least one area");
  const model = first.class;
  const all: HostClass = {
    name: model.name,
    identity: (target) => model.identity((target as readonly HostObject[])[0]?.target),
    scalars: mapped(model.scalars, (name) => (target) => common((target as readonly HostObject[]).map((object) => model.scalars[name]?.(object.target) ?? null))),
    setters: mapped(model.setters, (name) => (target, value) => {
      for (const object of target as readonly HostObject[]) model.setters[name]?.(object.target, value);
    }),
    objects: mapped(model.objects, (name) => (target) => together((target as readonly HostObject[]).map((object) => child(model.objects[name]?.(object.target))))),
    methods: mapped(model.methods, (name) => (target, args) => {
      const answers = (target as readonly HostObject[]).map((object) => model.methods[name]?.(object.target, args));
      const found = answers.filter((answer): answer is HostObject => typeof answer === "object" && answer !== null && "class" in answer);
      return found.length > 0 ? together(found) : undefined;
    }),
    items: null,
  };
  return { class: all, target: objects };
}

function mapped<M>(table: Readonly<Record<string, M>>, make: (name: string) => M): Readonly<Record<string, M>> {
  return Object.fromEntries(Object.keys(table).map((name) => [name, make(name)]));
}

function common(values: readonly Json[]): Json {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function child(value: unknown): HostObject {
  return value as HostObject;
}
