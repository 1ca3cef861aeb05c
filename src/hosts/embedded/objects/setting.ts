import type { Book } from "../model/book";
import type { Json } from "../wire/json";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

/** Kept as JSON text, since Office.context.document.settings keeps the same ones so. */
export const setting: TypedClass<{ readonly book: Book; readonly key: string }> = defineClass<"Setting", { readonly book: Book; readonly key: string }>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: ({ key }) => key,
    Value: ({ book, key }) => JSON.parse(book.settings.get(key) ?? "null") as Json,
  },
  setters: { Value: ({ book, key }, value) => void book.settings.set(key, JSON.stringify(value)) },
  methods: { Delete: ({ book, key }) => void book.settings.delete(key) },
});
