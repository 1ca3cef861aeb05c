import type { BrandVariants } from "@fluentui/react-components";

/** The product's green, from almost black to almost white. */
export const brand: BrandVariants = {
  10: "#010504",
  20: "#071b17",
  30: "#072d27",
  40: "#063a32",
  50: "#08483e",
  60: "#0b5a4d",
  70: "#14665a",
  80: "#0f6b5c",
  90: "#2a8273",
  100: "#3f9283",
  110: "#54a293",
  120: "#6bb2a4",
  130: "#83c2b5",
  140: "#9dd1c6",
  150: "#b8e0d8",
  160: "#d6efe9",
};
