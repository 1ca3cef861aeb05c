import type { Area } from "../../../grid/address";
import { sheetName } from "../../../grid/address";
import { cellCount, isEntireColumn, isEntireRow } from "../model/areas";
import type { Sheet } from "../model/sheet";
import { clearRange } from "./clearRange";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { rangeCollection } from "./rangeCollection";
import { localAddress } from "./rangeTarget";
import { severalFormats } from "./severalFormats";
import { worksheet } from "./worksheet";

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const rangeAreas: TypedClass<AreasTarget> = defineClass<"RangeAreas", AreasTarget>("RangeAreas", {
  scalars: {
    Address: ({ sheet, areas }) => areas.map((area) => `${sheetName(sheet.name)}!${localAddress(area)}`).join(","),
    AddressLocal: ({ sheet, areas }) => areas.map((area) => `${sheetName(sheet.name)}!${localAddress(area)}`).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumn),
    IsEntireRow: ({ areas }) => areas.every(isEntireRow),
  },
  objects: {
    Areas: (target) => rangeCollection.of(target),
    Format: (target) => severalFormats(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    Clear: ({ sheet, areas }, [applyTo]) => {
      for (const area of areas) clearRange({ sheet, area }, applyTo);
    },
  },
});
