import { makeStyles, tokens } from "@fluentui/react-components";

export const useHeadStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 12px", minHeight: "40px", backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  help: { marginLeft: "auto", minWidth: "56px", whiteSpace: "nowrap", flexShrink: 0 },
  subject: { minWidth: 0, flexGrow: 1, flexShrink: 1, color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontSize: "13px" },
  select: {
    minWidth: 0,
    flexGrow: 1,
    height: "28px",
    font: "inherit",
    fontSize: "13px",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: "ellipsis",
  },
});
