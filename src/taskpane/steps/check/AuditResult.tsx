import { Button, mergeClasses, ToggleButton } from "@fluentui/react-components";
import type { Audit } from "../../../findings/audit/claim";
import { placeInWords } from "../../../findings/audit/placeInWords";
import { Paged } from "../../parts/Paged";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { toneOf, useAudit } from "./useAudit";

/** What the audit found: first what is wrong, then every figure with its verdict. */
export function AuditResult({ name, audit }: { readonly name: string; readonly audit: Audit }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings();
  const { findings, claims, verdict, setVerdict, verdicts } = useAudit(audit);
  return (
    <div className={styles.section}>
      <div className={styles.between} role="status">
        <span className={styles.strong}>{text.audit.result(name, audit.claims.length)}</span>
        <Button size="small" onClick={actions.closeAudit}>
          {text.audit.close}
        </Button>
      </div>
      <h3 className={styles.title}>
        {text.audit.findings} <span className={styles.count}>{findings.length}</span>
      </h3>
      <Paged items={findings} empty={text.audit.clean}>
        {({ severity, message, at }, index) => (
          <li key={index} className={mergeClasses(styles.card, styles[severity])}>
            <span className={styles.muted}>
              {text.severities[severity]} · <span lang="zh-CN">{at.slice(0, 3).map(placeInWords).join("、")}</span>
            </span>
            <p className={styles.text} lang="zh-CN">
              {message}
            </p>
          </li>
        )}
      </Paged>
      <h3 className={styles.title}>{text.audit.claims}</h3>
      <div className={styles.row} role="group" aria-label={text.audit.claims}>
        {verdicts.map(({ kind, count }) => (
          <ToggleButton key={kind} size="small" checked={verdict === kind} onClick={() => setVerdict(verdict === kind ? null : kind)}>
            {text.verdicts[kind]} {count}
          </ToggleButton>
        ))}
      </div>
      <Paged items={claims}>
        {(claim, index) => (
          <li key={index} className={styles.card}>
            <span className={styles.between}>
              <span className={styles.muted} lang="zh-CN">
                {placeInWords(claim.at)} · {claim.quantity}
              </span>
              <span className={mergeClasses(styles.strong, styles[toneOf(claim.verdict)])}>{text.verdicts[claim.verdict]}</span>
            </span>
            <p className={styles.text} lang="zh-CN">
              {claim.text}
            </p>
            <p className={styles.muted}>
              {text.audit.printed}
              {text.colon}
              {claim.printed}
              {claim.recomputed !== null && `　${text.audit.recomputed}${text.colon}${claim.recomputed}`}
            </p>
            {claim.why !== "" && (
              <p className={styles.muted} lang="zh-CN">
                {claim.why}
              </p>
            )}
          </li>
        )}
      </Paged>
    </div>
  );
}
