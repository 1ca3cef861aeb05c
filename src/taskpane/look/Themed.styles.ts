import { makeStyles, tokens } from "@fluentui/react-components";

export const useThemedStyles = makeStyles({
  root: {
    minHeight: "100vh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: "14px",
    lineHeight: "20px",
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": { animationDuration: "0.01ms !important", animationIterationCount: "1 !important", transitionDuration: "0.01ms !important" },
    },
    "& :is(button, a, summary, input, select, textarea, [tabindex]):focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
});
