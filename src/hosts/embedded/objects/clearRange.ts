import { intersection } from "../model/areas";
import type { Argument } from "./hostClass";
import { isGiven, wordOf } from "./arguments";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet, demandUnlocked } from "./rangeTarget";

const whats = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Range.clear: everything, or only formats, contents or links. */
export function clearRange(target: RangeTarget, applyTo: Argument): void {
  const sheet = demandSheet(target);
  demandUnlocked(target);
  const { area } = target;
  const what = isGiven(applyTo) ? wordOf(applyTo, whats) : "All";
  const all = what === "All";
  if (all || what.includes("Hyperlinks")) sheet.links.remove(area);
  if (!what.includes("Hyperlinks")) sheet.clear(area, { contents: what !== "Formats", formats: all || what === "Formats" });
  if (all) {
    sheet.validations.remove(area);
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !intersection(format.area, area));
  }
  sheet.book.events.tell({ kind: "changed", sheet: sheet.id, area, changeType: "RangeEdited", triggeredByUser: false });
}
