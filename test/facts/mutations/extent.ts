import type { Area } from "../../../src/grid/address";
import type { BookSheet } from "./book";

/** The rectangle that a sheet's cells and merges take. */
export function extent({ cells, merges }: BookSheet): Area {
  const rows = [...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom)];
  const columns = [...cells.map(({ column }) => column), ...merges.map(({ right }) => right)];
  return {
    top: Math.min(...cells.map(({ row }) => row)),
    left: Math.min(...cells.map(({ column }) => column)),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
