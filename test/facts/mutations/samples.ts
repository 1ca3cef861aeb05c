import { baojing2019 } from "../../../assets/samples/build/baojing2019";
import type { PlainSheet } from "../../../src/report/plainSheet";

/** The samples that are mutated. */
export const samplesUnder: Readonly<Record<string, readonly PlainSheet[]>> = {
  "baojing-2019": baojing2019,
};
