import { makeStyles, tokens } from "@fluentui/react-components";

export const useWorkbookFileStyles = makeStyles({
  chooser: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  // Kept for the keyboard and screen readers of old webviews, which open no dialogue from a hidden input.
  input: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", opacity: 0, pointerEvents: "none" },
  summary: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0 },
  value: { margin: 0, overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
