import type { HyperlinkTarget } from "../model/hyperlink";
import type { Json } from "../wire/json";
import { recordOf, textOf } from "./arguments";
import type { RangeTarget } from "./rangeTarget";
import { demandUnlocked } from "./rangeTarget";

/** The link of all cells of a range; null where there is none. */
export function readHyperlink({ sheet, area }: RangeTarget): Json {
  const link = sheet.links.over(area);
  return link ? { ...link } : null;
}

/** Sets a link, and the text that is given with it, on every cell; Excel underlines it in blue. */
export function writeHyperlink(target: RangeTarget, value: Json): void {
  demandUnlocked(target);
  const { sheet, area } = target;
  const given = recordOf(value);
  const link: HyperlinkTarget = {
    ...(given["address"] === undefined ? {} : { address: textOf(given["address"]) }),
    ...(given["documentReference"] === undefined ? {} : { documentReference: textOf(given["documentReference"]) }),
    ...(given["screenTip"] === undefined ? {} : { screenTip: textOf(given["screenTip"]) }),
  };
  sheet.links.put(area, link);
  if (given["textToDisplay"] !== undefined) sheet.enter(area.top, area.left, textOf(given["textToDisplay"]));
  sheet.changeFormat(area, (format) => ({ ...format, fontColor: "#0563C1", underline: "Single" }));
}
