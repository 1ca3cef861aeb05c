import type { Area } from "../../../grid/address";
import type { JsonObject } from "../wire/json";

export interface ConditionalLook {
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  fillColor: string | null;
}

/** A conditional format of a sheet. Kept, not drawn: the embedded host has no screen of its own. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: "CellValue" | "Custom";
  readonly area: Area;
  /** Of type CellValue. */
  cellValueRule: JsonObject;
  /** Of type Custom. */
  formula: string;
  stopIfTrue: boolean;
  readonly look: ConditionalLook;
}
