import { useStepStrings } from "../strings/useStepStrings";
import { usePartStyles } from "./parts.styles";

/** What a list is narrowed by. */
export function FilterBox({ value, change, label }: { readonly value: string; readonly change: (value: string) => void; readonly label?: string }) {
  const styles = usePartStyles();
  const text = useStepStrings();
  return (
    <input
      type="search"
      className={styles.input}
      aria-label={label ?? text.filter}
      placeholder={text.filterHint}
      value={value}
      onChange={(event) => change(event.target.value)}
    />
  );
}
