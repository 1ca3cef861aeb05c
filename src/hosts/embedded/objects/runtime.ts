import type { Book } from "../model/book";
import { flagOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const runtime: TypedClass<Book> = defineClass<"Runtime", Book>("Runtime", {
  scalars: { EnableEvents: ({ events }) => events.enabled },
  setters: { EnableEvents: ({ events }, value) => void (events.enabled = flagOf(value)) },
});
