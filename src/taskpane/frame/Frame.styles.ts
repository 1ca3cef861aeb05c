import { makeStyles, tokens } from "@fluentui/react-components";

export const useFrameStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", position: "relative" },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", padding: "12px", scrollbarGutter: "stable", display: "flex", flexDirection: "column", gap: "12px", "& > *": { width: "100%", maxWidth: "760px", marginLeft: "auto", marginRight: "auto", flexShrink: 0, boxSizing: "border-box" } },
  loading: { color: tokens.colorNeutralForeground2, textAlign: "center", paddingTop: "32px" },
});
