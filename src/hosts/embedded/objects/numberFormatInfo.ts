import type { Book } from "../model/book";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const numberFormatInfo: TypedClass<Book> = defineClass<"NumberFormatInfo", Book>("NumberFormatInfo", {
  scalars: { NumberDecimalSeparator: () => ".", NumberGroupSeparator: () => "," },
});
