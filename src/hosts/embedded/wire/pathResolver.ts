import type { Answer, Argument, HostObject, NullObject } from "../objects/hostClass";
import { isHostObject, isNullObject, nullObject } from "../objects/hostClass";
import { findMember } from "./findMember";
import type { Json } from "./json";
import type { References } from "./references";
import { isJsonObject } from "./json";
import type { ArgumentInfo, RichPath } from "./richApi";
import { pathType } from "./richApi";
import { RichError } from "./richError";

/** Where paths begin. */
export interface Roots {
  readonly root: HostObject;
  /** A service of Office by its full name. @throws RichError ApiNotFound */
  readonly service: (name: string) => HostObject;
  readonly references: References;
}

/** Finds the objects that a batch names. A path that calls a method calls it once, when the first action needs it. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | NullObject>();

  constructor(
    private readonly paths: Readonly<Record<string, RichPath>>,
    private readonly roots: Roots,
  ) {}

  resolve(id: number): HostObject | NullObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.paths[String(id)];
    if (!path) throw new RichError("InvalidObjectPath", `The batch names no object path ${id}.`);
    const found = this.find(path);
    this.resolved.set(id, found);
    return found;
  }

  /** Arguments with the objects that they refer to. */
  argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  private find(path: RichPath): HostObject | NullObject {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.roots.root;
      case pathType.service:
        return this.roots.service(name);
      case pathType.nothing:
        return nullObject;
      case pathType.reference:
        return this.kept(name);
      default:
        return this.child(path, name);
    }
  }

  private kept(name: string): HostObject {
    const object = this.roots.references.get(name);
    if (!object) throw new RichError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private child(path: RichPath, name: string): HostObject | NullObject {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (isNullObject(parent)) return nullObject;
    const { class: of, target } = parent;
    if (path.ObjectPathType === pathType.property) return located(of.name, name, () => findMember(of, "objects", name)(target));
    const method = path.ObjectPathType === pathType.indexer ? "GetItem" : name;
    const answer: Answer = located(of.name, method, () => findMember(of, "methods", method)(target, this.argumentsOf(path.ArgumentInfo)));
    if (isHostObject(answer) || isNullObject(answer)) return answer;
    throw new RichError("GeneralException", `${of.name}.${method} gave no object.`, 500);
  }

  private argument(value: Json, reference: Json | undefined): Argument {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(value)) {
      const nested: readonly Json[] = Array.isArray(reference) ? reference : [];
      return value.map((entry: Json, index) => this.argument(entry, nested[index]));
    }
    if (isJsonObject(value) && typeof value["_ObjectPathId"] === "number") return this.object(value["_ObjectPathId"]);
    return value;
  }

  private object(id: number): HostObject | undefined {
    const object = this.resolve(id);
    return isNullObject(object) ? undefined : object;
  }
}

/** Says where it happened, as Excel does: `WorksheetCollection.getItem`. */
export function located<T>(className: string, member: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof RichError && error.location === "") error.location = `${className}.${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
    throw error;
  }
}
