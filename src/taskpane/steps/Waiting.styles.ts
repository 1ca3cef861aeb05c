import { makeStyles, tokens } from "@fluentui/react-components";

export const useWaitingStyles = makeStyles({
  bone: { borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground4, border: `1px solid ${tokens.colorNeutralStroke3}`, flexShrink: 0 },
});
