import type { Book } from "../model/book";
import type { CustomXmlPart } from "../model/customXmlPart";
import { namespaceOf } from "../model/customXmlPart";
import { textOf } from "./arguments";
import { demandXml } from "./customXmlPartCollection";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

interface PartTarget {
  readonly book: Book;
  readonly part: CustomXmlPart;
}

export const customXmlPart: TypedClass<PartTarget> = defineClass<"CustomXmlPart", PartTarget>("CustomXmlPart", {
  identity: ({ part }) => ({ Id: part.id }),
  scalars: {
    Id: ({ part }) => part.id,
    NamespaceUri: ({ part }) => namespaceOf(part.xml),
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => void (part.xml = demandXml(textOf(xml))),
    Delete: ({ book, part }) => void (book.customXml = book.customXml.filter((other) => other !== part)),
  },
});
