import { Button } from "@fluentui/react-components";
import type { SyntheticEvent } from "react";
import { useState } from "react";
import type { Finding } from "../../../findings/finding";
import { formatCellRef } from "../../../grid/address";
import { usePartStyles } from "../../parts/parts.styles";
import { withIgnored } from "../../store/memoryEdits";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";

/** Sets a finding aside, with a reason that stays in the workbook. */
export function IgnoreForm({ finding: { code, at } }: { readonly finding: Finding }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().check;
  const [reason, setReason] = useState("");
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") actions.remember((memory) => withIgnored(memory, { code, at: at.map(formatCellRef), reason: reason.trim() }), text.ignored);
  };
  return (
    <form className={styles.row} onSubmit={submit}>
      <label className={styles.field}>
        {text.ignoreReason}
        <input className={styles.input} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <Button type="submit" disabled={reason.trim() === ""}>
        {text.ignore}
      </Button>
    </form>
  );
}
