import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ProblemText } from "../../parts/ProblemText";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { AuditResult } from "./AuditResult";

/** A written report, pasted or opened: every figure in it recomputed. */
export function AuditSection() {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().audit;
  const [pasted, setPasted] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const { audit } = state;
  return (
    <Section title={text.title}>
      <div className={styles.card}>
        <p className={styles.muted}>{text.text}</p>
        <label className={styles.field}>
          {text.paste}
          <textarea className={styles.input} rows={4} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        </label>
        <div className={styles.row}>
          <Button appearance="primary" disabled={pasted.trim() === "" || audit.kind === "running"} onClick={() => actions.auditText(pasted, text.pasted)}>
            {text.run}
          </Button>
          <Button disabled={audit.kind === "running"} onClick={() => file.current?.click()}>
            {text.open}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".docx,.txt"
            hidden
            aria-label={text.open}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) actions.auditFile(chosen);
              target.value = "";
            }}
          />
        </div>
        <div role="status">{audit.kind === "running" && <p className={styles.text}>{text.running}</p>}</div>
        {audit.kind === "refused" && <ProblemText problem={audit.problem} />}
      </div>
      {audit.kind === "done" && <AuditResult name={audit.name} audit={audit.audit} />}
    </Section>
  );
}
