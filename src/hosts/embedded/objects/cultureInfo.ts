import type { Book } from "../model/book";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { numberFormatInfo } from "./numberFormatInfo";

export const cultureInfo: TypedClass<Book> = defineClass<"CultureInfo", Book>("CultureInfo", {
  scalars: { Name: () => "zh-CN" },
  objects: { NumberFormat: (book) => numberFormatInfo.of(book) },
});
