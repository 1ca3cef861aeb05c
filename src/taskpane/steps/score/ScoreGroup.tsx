import { usePartStyles } from "../../parts/parts.styles";
import { Section } from "../../parts/Section";
import { useStepStrings } from "../../strings/useStepStrings";
import { ScoreRow } from "./ScoreRow";
import type { ScoreGroupView, ScoreInput } from "./useScores";

/** The rows of one first-level indicator. */
export function ScoreGroup({ group, input }: { readonly group: ScoreGroupView; readonly input: ScoreInput }) {
  const styles = usePartStyles();
  const text = useStepStrings().score;
  return (
    <Section titleLang="zh-CN" title={group.label} count={text.subtotal(group.points, group.full)}>
      <ul className={styles.list}>
        {group.scores.map((score) => (
          <ScoreRow key={score.criterion.id} score={score} input={input} />
        ))}
      </ul>
    </Section>
  );
}
