import type { Answer, HostObject, NullObject } from "../objects/hostClass";
import { isHostObject, isNullObject } from "../objects/hostClass";
import { findMember, maybeMember } from "./findMember";
import type { Json, JsonObject } from "./json";
import { isJsonObject } from "./json";
import type { Roots } from "./pathResolver";
import { located, PathResolver } from "./pathResolver";
import { answerQuery } from "./query";
import type { RichAction, RichRequest, RichResponse, RichResult } from "./richApi";
import { actionType } from "./richApi";
import { RichError } from "./richError";

/** What the interpreter needs beside the batch. */
export interface Surroundings extends Roots {
  /** Called before anything is read, so that formulas entered earlier in the batch have their values. */
  readonly settle: () => Promise<void> | null;
}

/**
 * Carries out a batch, action by action. The first one that fails ends it; what was done before stays done, as in Excel.
 * Throws only for our own mistakes.
 */
export async function interpret(request: RichRequest, around: Surroundings): Promise<RichResponse> {
  const resolver = new PathResolver(request.ObjectPaths, around);
  const results: RichResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType !== actionType.setProperty) await around.settle();
      results.push({ ActionId: action.Id, Value: perform(action, resolver, around) });
    } catch (error) {
      if (!(error instanceof RichError)) throw error;
      const { code: Code, message: Message, location: Location, httpStatusCode: HttpStatusCode } = error;
      return { Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode }, ProcessedResults: { Results: results } };
    }
  }
  await around.settle();
  return { Results: results };
}

function perform(action: RichAction, resolver: PathResolver, around: Surroundings): Json {
  // A trace marks the place where the client calls back; it names no object.
  if (action.ActionType === actionType.trace) return null;
  const object = resolver.resolve(action.ObjectPathId);
  const identify = (found: HostObject): JsonObject => identityOf(found, around);
  switch (action.ActionType) {
    case actionType.instantiate:
      return isNullObject(object) ? null : identify(object);
    case actionType.query:
      return isNullObject(object) ? null : answerQuery(object, action.QueryInfo ?? {}, identify);
    case actionType.method:
      return callMethod(object, action, resolver, around);
    case actionType.setProperty:
      return setProperty(demand(object), action, resolver);
    case actionType.update:
      return update(demand(object), action.ObjectState ?? {});
    case actionType.ensureUnchanged:
      return ensureUnchanged(demand(object), action.ObjectState ?? {});
    default:
      throw new RichError("NotImplemented", `The embedded host does not know actions of type ${action.ActionType}.`, 501);
  }
}

function identityOf(object: HostObject, { references }: Surroundings): JsonObject {
  const reference = references.nameOf(object);
  return { ...object.class.identity(object.target), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

function demand(object: HostObject | NullObject): HostObject {
  if (isNullObject(object)) throw new RichError("InvalidOperation", "This operation is not permitted for the current object: it is a null object.");
  return object;
}

function callMethod(object: HostObject | NullObject, action: RichAction, resolver: PathResolver, around: Surroundings): Json {
  const name = action.Name ?? "";
  if (isNullObject(object)) return { _IsNull: true };
  const args = resolver.argumentsOf(action.ArgumentInfo);
  if (name === "_KeepReference") {
    around.references.keep(object);
    return null;
  }
  if (name === "_RemoveReference") {
    around.references.remove(String(args[0]));
    return null;
  }
  const answer: Answer = located(object.class.name, name, () => findMember(object.class, "methods", name)(object.target, args));
  if (isNullObject(answer)) return { _IsNull: true };
  return isHostObject(answer) ? identityOf(answer, around) : (answer ?? null);
}

function setProperty({ class: of, target }: HostObject, action: RichAction, resolver: PathResolver): Json {
  const name = action.Name ?? "";
  const [value = null] = resolver.argumentsOf(action.ArgumentInfo);
  located(of.name, name, () => {
    findMember(of, "setters", name)(target, value as Json);
  });
  return null;
}

/** The members of `object.update({...})`, objects within objects. */
function update(object: HostObject, state: JsonObject): Json {
  for (const [name, value = null] of Object.entries(state)) {
    const child = maybeMember(object.class, "objects", name)?.(object.target);
    if (isHostObject(child) && isJsonObject(value)) update(child, value);
    else located(object.class.name, name, () => { findMember(object.class, "setters", name)(object.target, value); });
  }
  return null;
}

function ensureUnchanged(object: HostObject, state: JsonObject): Json {
  for (const [name, expected = null] of Object.entries(state)) {
    const actual = findMember(object.class, "scalars", name)(object.target);
    if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new RichError("Conflict", `${object.class.name}.${name} was changed meanwhile.`, 409);
  }
  return null;
}
