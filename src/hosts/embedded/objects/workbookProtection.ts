import type { Book } from "../model/book";
import { RichError } from "../wire/richError";
import { isGiven, textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const workbookProtection: TypedClass<Book> = defineClass<"WorkbookProtection", Book>("WorkbookProtection", {
  scalars: { Protected: ({ protection }) => protection !== null },
  methods: {
    Protect: (book, [password]) => {
      if (book.protection) throw new RichError("InvalidOperation", "The workbook is protected already.");
      book.protection = { password: isGiven(password) ? textOf(password) : null };
    },
    Unprotect: (book, [password]) => {
      const wanted = book.protection?.password ?? null;
      if (wanted !== null && wanted !== password) throw new RichError("AccessDenied", "The password is not right.", 403);
      book.protection = null;
    },
  },
});
