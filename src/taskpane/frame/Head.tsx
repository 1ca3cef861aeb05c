import { Button } from "@fluentui/react-components";
import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";
import { useHeadStyles } from "./Head.styles";
import { SubjectChoice } from "./SubjectChoice";

/** Whose workbook it is, or which of its projects is looked at; and help. */
export function Head() {
  const { state, actions } = usePaneContext();
  const styles = useHeadStyles();
  const text = useShellStrings();
  const open = state.help !== null;
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{text.product}</h1>
      <SubjectChoice />
      <Button className={styles.help} size="small" appearance={open ? "primary" : "subtle"} aria-pressed={open} onClick={() => actions.help(open ? null : "")}>
        {open ? text.closeHelp : text.help}
      </Button>
    </header>
  );
}
