import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { RubricName } from "../../parts/RubricName";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/parts.styles";
import { withRubric } from "../../store/memoryEdits";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Analysis, Subject } from "../../work/analysis";
import { useRubrics } from "./useRubrics";

/** Which rubric evaluates the workbook, and another one by choice; asked where the workbook does not say. */
export function RubricChoice({ analysis, subject }: { readonly analysis: Analysis; readonly subject: Subject | null }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().rubric;
  const { groups, current } = useRubrics(analysis, subject);
  const [chosen, setChosen] = useState(current);
  const id = useId();
  const choice = (
    <div className={styles.row}>
      <label className={styles.field} htmlFor={id}>
        {subject ? text.choose : text.needed}
        <select id={id} className={styles.input} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {groups.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map(({ id: value, label: name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button appearance={subject ? "secondary" : "primary"} disabled={chosen === current} onClick={() => actions.remember((memory) => withRubric(memory, chosen === "" ? null : chosen), text.chosen)}>
        {text.use}
      </Button>
    </div>
  );
  return (
    <Section title={text.title}>
      <div className={mergeClasses(styles.card, !subject && styles.costsPoints)}>
        {subject ? (
          <>
            <p className={styles.text}>
              {text.current}
              <RubricName title={subject.evaluation.rubric.title} />
            </p>
            <details>
              <summary className={styles.summary}>{text.choose}</summary>
              {choice}
            </details>
          </>
        ) : (
          <>
            {analysis.refused.includes("anotherRubric") ? (
              <p className={styles.text} lang="zh-CN">
                {analysis.reason}
              </p>
            ) : (
              <p className={styles.text}>{text.neededText}</p>
            )}
            {choice}
          </>
        )}
      </div>
    </Section>
  );
}
