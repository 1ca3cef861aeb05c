import { clean, nativeNumber, nativePoints } from "./nativeNumber";
import type { NativeRule } from "./nativeRule";

const signs = { "≥": ">=", ">": ">", "≤": "<=", "<": "<", "=": "=" } as const;

/** IF(v>=1,5,0) */
export const nativeMet: NativeRule<"metOrNothing"> = ({ comparison, target, otherwise = "0" }, { value, full }) =>
  `IF(${clean(value)}${signs[comparison]}${nativeNumber(target)},${full},${nativePoints(otherwise, full)})`;
