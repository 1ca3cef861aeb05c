import { usePartStyles } from "../parts/parts.styles";
import { useStepStrings } from "../strings/useStepStrings";
import { useWaitingStyles } from "./Waiting.styles";

/** Before anything was read: the place that the step will take. */
export function Waiting() {
  const parts = usePartStyles();
  const styles = useWaitingStyles();
  const text = useStepStrings();
  return (
    <>
      <p className={parts.muted}>{text.waiting}</p>
      {[120, 88, 88].map((height, index) => (
        <div key={index} aria-hidden className={styles.bone} style={{ height }} />
      ))}
    </>
  );
}
