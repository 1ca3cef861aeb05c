import { makeStyles, tokens } from "@fluentui/react-components";

export const useStatusStyles = makeStyles({
  line: { position: "relative", display: "flex", alignItems: "center", gap: "8px", height: "32px", padding: "0 6px 0 12px", flexShrink: 0, fontSize: "12px", color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
  button: { flexShrink: 0, minWidth: "64px", fontSize: "12px", whiteSpace: "nowrap" },
  notYet: { visibility: "hidden" },
  track: { position: "absolute", left: 0, right: 0, bottom: "-1px", height: "3px", backgroundColor: tokens.colorNeutralStroke2, overflow: "hidden" },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, transitionProperty: "width", transitionDuration: "200ms", forcedColorAdjust: "none" },
  unknown: {
    width: "30%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(430%)" } },
    animationDuration: "1.4s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
  },
});
