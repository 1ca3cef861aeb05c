import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import type { PlainSheet } from "../../../src/report/plainSheet";
import { baojing2019 } from "./baojing2019";
import { baoshan2018 } from "./baoshan2018";
import { kaiyuan2018 } from "./kaiyuan2018";
import { ningde2018 } from "./ningde2018";
import { zhanjiang2021 } from "./zhanjiang2021";

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sheets of every sample workbook, by its file name without ending. */
export const sampleSheets: Readonly<Record<string, readonly PlainSheet[]>> = {
  "baojing-2019": baojing2019,
  "kaiyuan-2018": kaiyuan2018,
  "baoshan-2018": baoshan2018,
  "zhanjiang-2021": zhanjiang2021,
  "ningde-2018": ningde2018,
};

/** Every sample workbook that ships, built from plain data. */
export function samples(): readonly Sample[] {
  return Object.entries(sampleSheets).map(([name, sheets]) => ({ name: `${name}.xlsx`, bytes: newXlsx(sheets) }));
}
