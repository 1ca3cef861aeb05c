import { makeStyles, tokens } from "@fluentui/react-components";

export const useDeliveryStyles = makeStyles({
  ladder: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS, width: "100%" },
  address: { overflowWrap: "anywhere", userSelect: "all" },
});
