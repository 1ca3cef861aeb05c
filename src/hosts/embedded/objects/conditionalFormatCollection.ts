import { intersection } from "../model/areas";
import type { ConditionalFormat } from "../model/conditionalFormat";
import { RichError } from "../wire/richError";
import { indexOf, textOf, wordOf } from "./arguments";
import { conditionalFormat } from "./conditionalFormat";
import type { TypedClass } from "./hostClass";
import { defineClass, nullObject } from "./hostClass";
import { itemNotFound } from "./itemNotFound";
import type { RangeTarget } from "./rangeTarget";
import { demandUnlocked } from "./rangeTarget";

const types = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

export const conditionalFormatCollection: TypedClass<RangeTarget> = defineClass<"ConditionalFormatCollection", RangeTarget>("ConditionalFormatCollection", {
  items: (target) => formatsOf(target).map((format) => conditionalFormat.of({ sheet: target.sheet, format })),
  methods: {
    Add: (target, [type]) => {
      demandUnlocked(target);
      const { sheet, area } = target;
      const word = wordOf(type, types);
      if (word !== "CellValue" && word !== "Custom") {
        throw new RichError("NotImplemented", `Conditional formats of type ${word} are part of Excel, but the embedded host does not have them.`, 501);
      }
      const look = { fontColor: null, bold: null, italic: null, fillColor: null };
      const format: ConditionalFormat = { id: `{CF-${sheet.book.nextId()}}`, type: word, area, cellValueRule: {}, formula: "", stopIfTrue: false, look };
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      return conditionalFormat.of({ sheet, format });
    },
    ClearAll: (target) => {
      demandUnlocked(target);
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter(({ area }) => !intersection(area, target.area));
    },
    GetCount: (target) => formatsOf(target).length,
    GetItem: (target, [id]) => {
      const format = formatsOf(target).find((candidate) => candidate.id === textOf(id));
      if (!format) throw itemNotFound();
      return conditionalFormat.of({ sheet: target.sheet, format });
    },
    GetItemOrNullObject: (target, [id]) => {
      const format = formatsOf(target).find((candidate) => candidate.id === textOf(id));
      return format ? conditionalFormat.of({ sheet: target.sheet, format }) : nullObject;
    },
    GetItemAt: (target, [index]) => {
      const format = formatsOf(target)[indexOf(index)];
      if (!format) throw itemNotFound();
      return conditionalFormat.of({ sheet: target.sheet, format });
    },
  },
});

function formatsOf({ sheet, area }: RangeTarget): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => intersection(format.area, area));
}
