import { Section } from "../../parts/Section";
import { Paged } from "../../parts/Paged";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Subject } from "../../work/analysis";
import { blanksOf } from "../../work/blanksOf";
import { BlankCard } from "./BlankCard";

/** Every 【待补充】, each with a way to fill it. */
export function Blanks({ subject }: { readonly subject: Subject }) {
  const styles = usePartStyles();
  const text = useStepStrings().report;
  const blanks = blanksOf(subject.report);
  return (
    <Section title={text.blanks(blanks.length)}>
      {blanks.length === 0 ? (
        <p className={styles.good}>{text.noBlanks}</p>
      ) : (
        <>
          <p className={styles.muted}>{text.blanksText}</p>
          <Paged items={blanks}>{(blank, index) => <BlankCard key={`${index}${blank.text}`} blank={blank} />}</Paged>
        </>
      )}
    </Section>
  );
}
