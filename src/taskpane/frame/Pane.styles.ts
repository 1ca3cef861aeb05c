import { makeStyles } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  pane: { height: "100vh", minWidth: "280px", overflow: "hidden" },
});
