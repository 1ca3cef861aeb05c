import type { Book } from "../model/book";
import { wordOf } from "./arguments";
import { cultureInfo } from "./cultureInfo";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const application: TypedClass<Book> = defineClass<"Application", Book>("Application", {
  scalars: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: ({ dirty }) => (dirty ? "Pending" : "Done"),
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  setters: {
    CalculationMode: (book, value) => void (book.calculationMode = wordOf(value, ["Automatic", "AutomaticExceptTables", "Manual"])),
  },
  objects: {
    CultureInfo: (book) => cultureInfo.of(book),
  },
  methods: {
    Calculate: (book) => void (book.dirty = true),
    // Nothing is drawn, and formulas are calculated when somebody reads: there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
