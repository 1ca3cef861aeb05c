import { makeStyles, tokens } from "@fluentui/react-components";

export const useTotalStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "6px" },
  points: { fontSize: "32px", lineHeight: "40px", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  grade: { marginLeft: "auto", fontSize: "24px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});
