import type { Question, RecognisedTable } from "../../../facts/facts";
import { Section } from "../../parts/Section";
import { usePartStyles } from "../../parts/parts.styles";
import { useStepStrings } from "../../strings/useStepStrings";
import { QuestionCard } from "./QuestionCard";

/** What only the person can decide. */
export function Questions({ questions, tables }: { readonly questions: readonly Question[]; readonly tables: readonly RecognisedTable[] }) {
  const styles = usePartStyles();
  const text = useStepStrings();
  if (questions.length === 0) return null;
  return (
    <Section title={text.questions.title} count={questions.length}>
      <ul className={styles.list}>
        {questions.map((question, index) => (
          <QuestionCard key={`${question.code}${index}`} question={question} tables={tables} />
        ))}
      </ul>
    </Section>
  );
}
