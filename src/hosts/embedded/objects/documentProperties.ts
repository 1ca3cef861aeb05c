import type { Book } from "../model/book";
import type { Json } from "../wire/json";
import { textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const documentProperties: TypedClass<Book> = defineClass<"DocumentProperties", Book>("DocumentProperties", {
  scalars: {
    Author: (book) => book.properties["author"] ?? "",
    Category: (book) => book.properties["category"] ?? "",
    Comments: (book) => book.properties["comments"] ?? "",
    Company: (book) => book.properties["company"] ?? "",
    Keywords: (book) => book.properties["keywords"] ?? "",
    Manager: (book) => book.properties["manager"] ?? "",
    Subject: (book) => book.properties["subject"] ?? "",
    Title: (book) => book.properties["title"] ?? "",
  },
  setters: {
    Author: (book, value) => put(book, "author", value),
    Category: (book, value) => put(book, "category", value),
    Comments: (book, value) => put(book, "comments", value),
    Company: (book, value) => put(book, "company", value),
    Keywords: (book, value) => put(book, "keywords", value),
    Manager: (book, value) => put(book, "manager", value),
    Subject: (book, value) => put(book, "subject", value),
    Title: (book, value) => put(book, "title", value),
  },
});

function put(book: Book, name: string, value: Json): void {
  book.properties = { ...book.properties, [name]: textOf(value) };
}
