import { makeStyles, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  place: { position: "absolute", left: "12px", right: "12px", bottom: "12px", zIndex: 2, pointerEvents: "none" },
  notice: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 8px 8px 12px",
    pointerEvents: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  words: { flexGrow: 1, overflowWrap: "anywhere" },
  dismiss: { flexShrink: 0, whiteSpace: "nowrap" },
  good: { borderLeftColor: tokens.colorPaletteGreenBorder2 },
  bad: { borderLeftColor: tokens.colorPaletteRedBorder2 },
});
