import { makeStyles, tokens } from "@fluentui/react-components";

export const useProblemStyles = makeStyles({
  card: {
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: "0 0 4px", fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  words: { margin: "0 0 8px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  details: { maxHeight: "160px", overflow: "auto", padding: "8px", fontSize: "12px", lineHeight: "16px", whiteSpace: "pre-wrap", overflowWrap: "anywhere", backgroundColor: tokens.colorNeutralBackground3 },
});
