import type { Json, JsonObject } from "../wire/json";
import type { OfficeClass, OfficeMember } from "./officeMembers";

/** What a method gets: plain values, with objects in the places where the caller put them. */
export type Argument = Json | HostObject | readonly Argument[] | undefined;

/** What a method gives: a plain value, nothing, an object, or the null object of its class. */
export type Answer = Json | HostObject | NullObject | undefined;

/** An object of Office.js: its class, and what it stands for in the workbook. */
export interface HostObject {
  readonly class: HostClass;
  readonly target: unknown;
}

/** What `…OrNullObject` gives where there is nothing. */
export interface NullObject {
  readonly isNullObject: true;
}

export const nullObject: NullObject = { isNullObject: true };

/** One class of Office.js as this host answers for it; members by their names on the wire. */
export interface HostClass {
  readonly name: string;
  readonly identity: (target: unknown) => JsonObject;
  readonly scalars: Readonly<Record<string, (target: unknown) => Json>>;
  readonly setters: Readonly<Record<string, (target: unknown, value: Json) => void>>;
  readonly objects: Readonly<Record<string, (target: unknown) => HostObject | NullObject>>;
  readonly methods: Readonly<Record<string, (target: unknown, args: readonly Argument[]) => Answer>>;
  readonly items: ((target: unknown) => readonly HostObject[]) | null;
}

/** A method that answers, or one that only does something. */
type Method<T> = ((target: T, args: readonly Argument[]) => Answer) | ((target: T, args: readonly Argument[]) => void);

/** The members that this host has, of those that the class has in Excel: a misspelt name does not compile. */
export interface ClassDefinition<C extends OfficeClass, T> {
  /** `{ _Id }` for objects that can be found again by it. */
  readonly identity?: (target: T) => JsonObject;
  readonly scalars?: { readonly [M in OfficeMember<C, "scalars">]?: (target: T) => Json };
  readonly setters?: { readonly [M in OfficeMember<C, "scalars">]?: (target: T, value: Json) => void };
  readonly objects?: { readonly [M in OfficeMember<C, "objects">]?: (target: T) => HostObject | NullObject };
  readonly methods?: { readonly [M in OfficeMember<C, "methods">]?: Method<T> };
  /** The items of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
}

export interface TypedClass<T> extends HostClass {
  /** The object of this class for a piece of the workbook. */
  readonly of: (target: T) => HostObject;
}

/** A class of Excel's object model. */
export function defineClass<C extends OfficeClass, T>(name: C, definition: ClassDefinition<C, T>): TypedClass<T> {
  return makeClass<T>(name, definition as ClassDefinition<OfficeClass, T>);
}

/** The members of a class beside Excel's object model, whose names nothing checks. */
export interface ServiceDefinition<T> {
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | NullObject>>;
  readonly scalars?: Readonly<Record<string, (target: T) => Json>>;
  readonly setters?: Readonly<Record<string, (target: T, value: Json) => void>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
}

/** A class beside Excel's object model: a service of Office, whose members the library does not list with Excel's. */
export function defineService<T>(name: string, definition: ServiceDefinition<T>): TypedClass<T> {
  return makeClass<T>(name, definition as ClassDefinition<OfficeClass, T>);
}

function makeClass<T>(name: string, definition: ClassDefinition<OfficeClass, T>): TypedClass<T> {
  const { identity, scalars = {}, setters = {}, objects = {}, methods = {}, items } = definition;
  // The interpreter hands every target back to the class that made it; only there its type is known.
  const made = {
    name,
    identity: identity ?? (() => ({})),
    scalars,
    setters,
    objects,
    methods,
    items: items ?? null,
    of: (target: T): HostObject => ({ class: made, target }),
  } as unknown as TypedClass<T>;
  return made;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "class" in value && "target" in value;
}

export function isNullObject(value: unknown): value is NullObject {
  return value === nullObject;
}
