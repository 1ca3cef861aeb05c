import { Button } from "@fluentui/react-components";
import type { SyntheticEvent } from "react";
import { useId, useState } from "react";
import { usePartStyles } from "../../parts/parts.styles";
import { withYear } from "../../store/memoryEdits";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";

/** A year to be typed, where the workbook names none. */
export function YearAnswer() {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().questions;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const valid = /^(?:19|20)\d\d$/.test(typed.trim());
    setWrong(!valid);
    if (valid) actions.remember((memory) => withYear(memory, Number(typed)), text.remembered);
  };
  return (
    <form className={styles.row} onSubmit={submit}>
      <label className={styles.field}>
        {text.yearInput}
        <input className={styles.input} inputMode="numeric" value={typed} aria-invalid={wrong} aria-describedby={wrong ? id : undefined} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Button type="submit" appearance="primary">
        {text.yearConfirm}
      </Button>
      {wrong && (
        <p id={id} role="alert" className={styles.bad}>
          {text.yearWrong}
        </p>
      )}
    </form>
  );
}
