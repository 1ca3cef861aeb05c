import type { Area } from "../../grid/address";
import { rangeOf } from "./usedArea";

type ColumnAnswers = OfficeExtension.ClientResult<Excel.ColumnProperties[]>;

/** Asks which columns of an area are hidden, where it is known that some are and others not. */
export function askHiddenColumns(sheet: Excel.Worksheet, area: Area): ColumnAnswers {
  return rangeOf(sheet, area).getColumnProperties({ columnHidden: true });
}

/** What Excel answered, after the next sync. */
export function hiddenColumns({ left, right }: Area, hidden: boolean | null, answers: ColumnAnswers | null): ReadonlySet<number> {
  const every = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  if (hidden === null) return new Set(every.filter((_, index) => answers?.value[index]?.columnHidden === true));
  return new Set(hidden ? every : []);
}
