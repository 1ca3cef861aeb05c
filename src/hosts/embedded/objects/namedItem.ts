import type { Book } from "../model/book";
import type { DefinedName } from "../model/definedName";
import { flagOf, textOf } from "./arguments";
import type { Answer, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { range } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { rangeAddress, readAddress } from "./rangeTarget";
import { worksheet } from "./worksheet";

interface NameTarget {
  readonly book: Book;
  readonly name: DefinedName;
}

export const namedItem: TypedClass<NameTarget> = defineClass<"NamedItem", NameTarget>("NamedItem", {
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    Name: ({ name }) => name.name,
    Comment: ({ name }) => name.comment,
    Formula: ({ name }) => name.formula,
    Scope: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet"),
    Type: (target) => (rangeOf(target) ? "Range" : "String"),
    Value: (target) => {
      const found = rangeOf(target);
      return found ? rangeAddress(found) : target.name.formula.replace(/^=/, "");
    },
    Visible: ({ name }) => name.visible,
  },
  setters: {
    Comment: ({ name }, value) => void (name.comment = textOf(value)),
    Formula: ({ name }, value) => void (name.formula = textOf(value)),
    Visible: ({ name }, value) => void (name.visible = flagOf(value)),
  },
  objects: {
    WorksheetOrNullObject: ({ name }) => (name.scope ? worksheet.of(name.scope) : nullObject),
  },
  methods: {
    Delete: ({ book, name }) => void (book.names = book.names.filter((other) => other !== name)),
    GetRange: (target) => asRange(target, () => { throw itemNotFound(); }),
    GetRangeOrNullObject: (target) => asRange(target, () => nullObject),
  },
});

function rangeOf({ book, name }: NameTarget): RangeTarget | null {
  return readAddress(book, name.formula.replace(/^=/, ""), name.scope ?? book.activeSheet);
}

function asRange(target: NameTarget, otherwise: () => Answer): Answer {
  const found = rangeOf(target);
  return found ? range.of(found) : otherwise();
}
