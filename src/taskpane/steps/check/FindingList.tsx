import { ToggleButton } from "@fluentui/react-components";
import type { Evaluation } from "../../../findings/evaluation";
import { FilterBox } from "../../parts/FilterBox";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import { FindingCard } from "./FindingCard";
import { severities, useFindings } from "./useFindings";

/** The findings by severity, narrowed by what a person types. */
export function FindingList({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = usePartStyles();
  const text = useStepStrings();
  const { shown, wanted, setWanted, severity, setSeverity, counts, passed, lacking } = useFindings(evaluation);
  return (
    <Section title={text.check.title} count={evaluation.findings.length}>
      {evaluation.findings.length > 0 && (
        <>
          <div className={styles.row} role="group" aria-label={text.check.title}>
            {severities.map((one) => (
              <ToggleButton key={one} size="small" checked={severity === one} onClick={() => setSeverity(severity === one ? null : one)}>
                {text.severities[one]} {counts[one]}
              </ToggleButton>
            ))}
          </div>
          <FilterBox value={wanted} change={setWanted} label={`${text.filter} ${text.check.title}`} />
        </>
      )}
      <p className={styles.muted}>{text.check.passed(passed, lacking)}</p>
      <Paged items={shown} empty={evaluation.findings.length === 0 ? text.check.none : text.nothingFits}>
        {(view) => <FindingCard key={view.key} view={view} />}
      </Paged>
    </Section>
  );
}
