import type { Evaluation } from "../../../findings/evaluation";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import { neededFacts } from "../../../findings/neededFacts";
import { NeededFact } from "./NeededFact";

/** The figures that the scoring needs and the workbook does not give, or gives twice. */
export function NeededFacts({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = usePartStyles();
  const text = useStepStrings().facts;
  const facts = neededFacts(evaluation);
  if (facts.length === 0) return null;
  return (
    <Section title={text.neededTitle} count={facts.length}>
      <p className={styles.muted}>{text.neededText}</p>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <NeededFact key={`${fact.id}@${fact.year ?? ""}`} fact={fact} evaluation={evaluation} />
        ))}
      </ul>
    </Section>
  );
}
