import { Button, mergeClasses } from "@fluentui/react-components";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";

/** A sample with errors in it, for who sees this for the first time. */
export function FirstRun() {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().firstRun;
  return (
    <section className={mergeClasses(styles.card, styles.accent)}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.text}>{text.text}</p>
      <div>
        <Button appearance="primary" onClick={() => actions.openSample(text)}>
          {text.button}
        </Button>
      </div>
    </section>
  );
}
