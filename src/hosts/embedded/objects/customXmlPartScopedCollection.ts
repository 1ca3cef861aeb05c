import type { Book } from "../model/book";
import type { CustomXmlPart } from "../model/customXmlPart";
import { RichError } from "../wire/richError";
import { customXmlPart } from "./customXmlPart";
import type { TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";

interface Scoped {
  readonly book: Book;
  readonly parts: readonly CustomXmlPart[];
}

export const customXmlPartScopedCollection: TypedClass<Scoped> = defineClass<"CustomXmlPartScopedCollection", Scoped>("CustomXmlPartScopedCollection", {
  items: ({ book, parts }) => parts.map((part) => customXmlPart.of({ book, part })),
  methods: {
    GetCount: ({ parts }) => parts.length,
    GetItem: ({ book, parts }, [id]) => {
      const part = parts.find((candidate) => candidate.id === id);
      if (!part) throw itemNotFound();
      return customXmlPart.of({ book, part });
    },
    GetItemOrNullObject: ({ book, parts }, [id]) => {
      const part = parts.find((candidate) => candidate.id === id);
      return part ? customXmlPart.of({ book, part }) : nullObject;
    },
    GetOnlyItem: ({ book, parts }) => {
      const [part] = parts;
      if (!part || parts.length > 1) throw new RichError("InvalidOperation", "The collection has not exactly one item.");
      return customXmlPart.of({ book, part });
    },
    GetOnlyItemOrNullObject: ({ book, parts }) => {
      const [part] = parts;
      return part && parts.length === 1 ? customXmlPart.of({ book, part }) : nullObject;
    },
  },
});
