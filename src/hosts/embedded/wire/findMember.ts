import type { HostClass } from "../objects/hostClass";
import { apiSetOf, isOfficeClass } from "../objects/officeMembers";
import { RichError } from "./richError";

const lowered = new WeakMap<object, ReadonlyMap<string, unknown>>();

/**
 * A member by its name on the wire, in any case.
 * @throws RichError `ApiNotFound` when Excel has no such member, `NotImplemented` when Excel has it and this host does not.
 */
export function findMember<K extends "scalars" | "setters" | "objects" | "methods">(of: HostClass, kind: K, name: string): HostClass[K][string] {
  const found = maybeMember(of, kind, name);
  if (found === undefined) throw missingMember(of.name, name);
  return found;
}

export function maybeMember<K extends "scalars" | "setters" | "objects" | "methods">(of: HostClass, kind: K, name: string): HostClass[K][string] | undefined {
  const table = of[kind];
  const known = lowered.get(table) ?? new Map(Object.entries(table).map(([key, member]) => [key.toLowerCase(), member]));
  lowered.set(table, known);
  return known.get(name.toLowerCase()) as HostClass[K][string] | undefined;
}

export function missingMember(className: string, member: string): RichError {
  if (!isOfficeClass(className)) return new RichError("NotImplemented", `The embedded host does not have ${className}.${member}.`, 501);
  const api = apiSetOf(className, member);
  if (api === null) return new RichError("ApiNotFound", `Excel has no ${className}.${member}.`);
  return new RichError("NotImplemented", `${className}.${member} is part of Excel (${api}), but the embedded host does not have it.`, 501);
}
