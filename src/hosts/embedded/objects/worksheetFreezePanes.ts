import type { Sheet } from "../model/sheet";
import { indexOf, targetOf } from "./arguments";
import type { Answer, Argument, TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import { range } from "./range";
import { demandRange } from "./rangeTarget";

export const worksheetFreezePanes: TypedClass<Sheet> = defineClass<"WorksheetFreezePanes", Sheet>("WorksheetFreezePanes", {
  methods: {
    FreezeAt: (sheet, [frozen]) => {
      const { area } = rangeOf(sheet, frozen);
      sheet.freeze = { rows: area.bottom + 1, columns: area.right + 1 };
    },
    FreezeRows: (sheet, [count]) => void (sheet.freeze = { rows: indexOf(count ?? 1), columns: 0 }),
    FreezeColumns: (sheet, [count]) => void (sheet.freeze = { rows: 0, columns: indexOf(count ?? 1) }),
    Unfreeze: (sheet) => void (sheet.freeze = null),
    GetLocation: (sheet) => location(sheet, () => { throw itemNotFound(); }),
    GetLocationOrNullObject: (sheet) => location(sheet, () => nullObject),
  },
});

function rangeOf(sheet: Sheet, frozen: Argument): ReturnType<typeof demandRange> {
  return typeof frozen === "string" ? demandRange(sheet.book, frozen, sheet) : targetOf(frozen, range);
}

function location(sheet: Sheet, otherwise: () => Answer): Answer {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return otherwise();
  return range.of({ sheet, area: { top: 0, left: 0, bottom: rows === 0 ? 1_048_575 : rows - 1, right: columns === 0 ? 16_383 : columns - 1 } });
}
