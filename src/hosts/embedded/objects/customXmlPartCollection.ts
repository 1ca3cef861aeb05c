import type { Book } from "../model/book";
import { namespaceOf } from "../model/customXmlPart";
import { RichError } from "../wire/richError";
import { textOf } from "./arguments";
import { customXmlPart } from "./customXmlPart";
import { customXmlPartScopedCollection } from "./customXmlPartScopedCollection";
import type { TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";

export const customXmlPartCollection: TypedClass<Book> = defineClass<"CustomXmlPartCollection", Book>("CustomXmlPartCollection", {
  items: (book) => book.customXml.map((part) => customXmlPart.of({ book, part })),
  methods: {
    Add: (book, [xml]) => {
      const part = { id: `{${String(book.nextId()).padStart(8, "0")}-0000-4000-8000-000000000000}`, xml: demandXml(textOf(xml)) };
      book.customXml = [...book.customXml, part];
      return customXmlPart.of({ book, part });
    },
    GetByNamespace: (book, [namespace]) => customXmlPartScopedCollection.of({ book, parts: book.customXml.filter(({ xml }) => namespaceOf(xml) === namespace) }),
    GetCount: ({ customXml }) => customXml.length,
    GetItem: (book, [id]) => {
      const part = book.customXml.find((candidate) => candidate.id === id);
      if (!part) throw itemNotFound();
      return customXmlPart.of({ book, part });
    },
    GetItemOrNullObject: (book, [id]) => {
      const part = book.customXml.find((candidate) => candidate.id === id);
      return part ? customXmlPart.of({ book, part }) : nullObject;
    },
  },
});

/** Excel refuses what is no XML at all; a look at both ends is enough to tell an add-in that it sent something else. */
export function demandXml(xml: string): string {
  if (!/^\s*<[^>]+>[\s\S]*<\/?[^>]+>\s*$|^\s*<[^>]+\/>\s*$/.test(xml)) throw new RichError("InvalidArgument", "The text is no XML.");
  return xml;
}
