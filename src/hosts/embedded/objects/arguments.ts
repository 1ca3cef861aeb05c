import type { Json, JsonObject } from "../wire/json";
import { isJsonObject } from "../wire/json";
import { RichError } from "../wire/richError";
import type { Argument, TypedClass } from "./hostClass";
import { isHostObject } from "./hostClass";

export function invalidArgument(why: string): RichError {
  return new RichError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${why}`);
}

/** A text; a number is taken as one too, as Excel does. */
export function textOf(value: Argument): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw invalidArgument("a text is needed");
}

export function numberOf(value: Argument): number {
  if (typeof value !== "number") throw invalidArgument("a number is needed");
  return value;
}

/** A whole number from `from` on. */
export function indexOf(value: Argument, from = 0): number {
  const number = numberOf(value);
  if (!Number.isInteger(number) || number < from) throw invalidArgument(`a whole number from ${from} is needed`);
  return number;
}

export function flagOf(value: Argument): boolean {
  if (typeof value !== "boolean") throw invalidArgument("true or false is needed");
  return value;
}

export function isGiven(value: Argument): boolean {
  return value !== undefined && value !== null;
}

/** One of the words of an enumeration, in any case; given back as Excel spells it. */
export function wordOf<W extends string>(value: Argument, words: readonly W[]): W {
  const text = textOf(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === text);
  if (word === undefined) throw invalidArgument(`one of ${words.join(", ")} is needed`);
  return word;
}

export function recordOf(value: Argument): JsonObject {
  if (!isJsonObject(value) || isHostObject(value)) throw invalidArgument("an object is needed");
  return value;
}

export function listOf(value: Argument): readonly Argument[] {
  if (!Array.isArray(value)) throw invalidArgument("a list is needed");
  return value as readonly Argument[];
}

/** What stands behind an object of one class. */
export function targetOf<T>(value: Argument, of: TypedClass<T>): T {
  if (!isHostObject(value) || value.class.name !== of.name) throw invalidArgument(`a ${of.name} is needed`);
  return value.target as T;
}

/** A colour as Office.js gives it back: #RRGGBB in capitals. Empty for none. */
export function colorOf(value: Json): string {
  const text = textOf(value);
  if (text === "") return "";
  const name = text.toLowerCase();
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(text)?.[1] ?? (Object.hasOwn(namedColors, name) ? namedColors[name] : undefined);
  if (hex === undefined) throw invalidArgument(`"${text}" is no colour`);
  return `#${hex.toUpperCase()}`;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
};
