import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../findings/finding";
import { CellLinks } from "../../parts/CellLinks";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import { useCorrection } from "./useCorrection";

/** The proposed correction: shown as old → new first, entered only after a second, explicit click. */
export function Correction({ finding }: { readonly finding: Finding }) {
  const styles = usePartStyles();
  const text = useStepStrings();
  const [open, setOpen] = useState(false);
  const correction = useCorrection(finding);
  if (!correction) return null;
  const { name, at, from, to, apply } = correction;
  if (!open) {
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {text.check.preview(name)}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={text.check.proposal} className={styles.details}>
      <dl className={styles.row} style={{ margin: 0 }}>
        <dt className={styles.muted}>{text.check.from}</dt>
        <dd className={styles.number} style={{ margin: 0 }}>
          <del>{from}</del>
        </dd>
        <dt className={styles.muted}>{text.check.to}</dt>
        <dd className={styles.number} style={{ margin: 0, fontWeight: 600 }}>
          {to}
        </dd>
      </dl>
      <p className={styles.muted}>{apply ? text.check.applyNote : text.check.notNumber}</p>
      <div className={styles.row}>
        {apply ? (
          <Button size="small" appearance="primary" onClick={apply}>
            {text.check.apply}
          </Button>
        ) : (
          <CellLinks at={[at]} />
        )}
        <Button size="small" onClick={() => setOpen(false)}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
