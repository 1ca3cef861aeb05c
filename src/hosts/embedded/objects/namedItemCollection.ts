import type { Book } from "../model/book";
import type { DefinedName } from "../model/definedName";
import type { Sheet } from "../model/sheet";
import { RichError } from "../wire/richError";
import { invalidArgument, isGiven, targetOf, textOf } from "./arguments";
import type { Answer, Argument, TypedClass } from "./hostClass";
import { defineClass, isHostObject, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { namedItem } from "./namedItem";
import { range } from "./range";
import { rangeAddress } from "./rangeTarget";

interface Scope {
  readonly book: Book;
  /** Null for the names of the whole workbook. */
  readonly scope: Sheet | null;
}

export const namedItemCollection: TypedClass<Scope> = defineClass<"NamedItemCollection", Scope>("NamedItemCollection", {
  items: ({ book, scope }) => namesIn(book, scope).map((name) => namedItem.of({ book, name })),
  methods: {
    Add: add,
    GetCount: ({ book, scope }) => namesIn(book, scope).length,
    GetItem: (target, [key]) => find(target, key, () => { throw itemNotFound(); }),
    GetItemOrNullObject: (target, [key]) => find(target, key, () => nullObject),
  },
});

function namesIn(book: Book, scope: Sheet | null): readonly DefinedName[] {
  return book.names.filter((name) => name.scope === scope);
}

function find({ book, scope }: Scope, key: Argument, otherwise: () => Answer): Answer {
  const wanted = textOf(key).toLowerCase();
  const name = namesIn(book, scope).find((candidate) => candidate.name.toLowerCase() === wanted);
  return name ? namedItem.of({ book, name }) : otherwise();
}

function add({ book, scope }: Scope, [name, reference, comment]: readonly Argument[]): Answer {
  const text = textOf(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text)) throw invalidArgument(`"${text}" is no name`);
  if (namesIn(book, scope).some((other) => other.name.toLowerCase() === text.toLowerCase())) {
    throw new RichError("ItemAlreadyExists", `The name "${text}" exists already.`);
  }
  const formula = isHostObject(reference) ? `=${rangeAddress(targetOf(reference, range))}` : textOf(reference);
  const made: DefinedName = { name: text, scope, formula, comment: isGiven(comment) ? textOf(comment) : "", visible: true };
  book.names = [...book.names, made];
  return namedItem.of({ book, name: made });
}
