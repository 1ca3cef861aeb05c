import type { Book } from "../model/book";
import { numberOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { functionResult } from "./functionResult";

/** Days between the two systems' first days. */
const between = 1462;

/** Excel's functions, called without a cell. Of the 360 only those that an add-in of ours calls. */
export const functions: TypedClass<Book> = defineClass<"Functions", Book>("Functions", {
  methods: {
    Date: ({ date1904 }, [year, month, day]) => {
      const serial = Date.UTC(numberOf(year), numberOf(month) - 1, numberOf(day)) / 86_400_000 + 25_569;
      return functionResult.of({ value: date1904 ? serial - between : serial });
    },
  },
});
