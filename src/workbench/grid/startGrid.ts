import { perfFunctions } from "../../functions/perfFunctions";
import type { Book } from "../../hosts/embedded/model/book";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import type { FormulaArgument } from "../../hosts/embedded/univer/formulaFunctions";
import type { GridEvents } from "./gridView";
import { GridView } from "./gridView";
import { univerApp } from "./univerApp";

export interface Grid {
  /** Shows a workbook in the place of the one before. */
  show(book: Book, inFile: (sheet: Sheet) => boolean, events: GridEvents): GridView;
}

/** Loaded when the page stands: with the grid come some megabytes. */
export function startGrid(place: HTMLElement): Grid {
  const functions = new Map([...perfFunctions].map(([name, compute]) => [`PERF.${name}`, compute as (...args: readonly FormulaArgument[]) => FormulaArgument] as const));
  const app = univerApp(place, functions);
  let view: GridView | null = null;
  return {
    show: (book, inFile, events) => {
      view?.dispose();
      view = new GridView(app, book, inFile, events);
      return view;
    },
  };
}
