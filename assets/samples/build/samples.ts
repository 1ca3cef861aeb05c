import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { baojing2019 } from "./baojing2019";

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every sample workbook that ships, built from plain data. */
export function samples(): readonly Sample[] {
  return [{ name: "baojing-2019.xlsx", bytes: newXlsx(baojing2019) }];
}
