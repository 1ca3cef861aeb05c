import type { Book } from "../model/book";
import { textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { setting } from "./setting";

export const settingCollection: TypedClass<Book> = defineClass<"SettingCollection", Book>("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => setting.of({ book, key })),
  methods: {
    Add: (book, [key, value]) => {
      book.settings.set(textOf(key), JSON.stringify(value));
      return setting.of({ book, key: textOf(key) });
    },
    GetCount: ({ settings }) => settings.size,
    GetItem: (book, [key]) => {
      if (!book.settings.has(textOf(key))) throw itemNotFound();
      return setting.of({ book, key: textOf(key) });
    },
    GetItemOrNullObject: (book, [key]) => (book.settings.has(textOf(key)) ? setting.of({ book, key: textOf(key) }) : nullObject),
  },
});
