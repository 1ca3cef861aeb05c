import { Button, mergeClasses } from "@fluentui/react-components";
import type { Question, RecognisedTable } from "../../../facts/facts";
import { CellLinks } from "../../parts/CellLinks";
import { usePartStyles } from "../../parts/parts.styles";
import { useQuestion } from "./useQuestion";
import { YearAnswer } from "./YearAnswer";

/** One question with both readings and what each would mean; answered by a click. */
export function QuestionCard({ question, tables }: { readonly question: Question; readonly tables: readonly RecognisedTable[] }) {
  const styles = usePartStyles();
  const { title, words, inChinese, answers, asksYear } = useQuestion(question, tables);
  return (
    <li className={mergeClasses(styles.card, styles.costsPoints)}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text} lang={inChinese ? "zh-CN" : undefined}>
        {words}
      </p>
      <CellLinks at={question.at} />
      {answers.length > 0 && (
        <div className={styles.row}>
          {answers.map(({ label, explains, answer }) => (
            <Button key={label} onClick={answer} aria-description={explains}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {answers.some(({ explains }) => explains !== undefined) && (
        <ul className={styles.list}>
          {answers.map(({ label, explains }) => (
            <li key={label} className={styles.muted}>
              {explains}
            </li>
          ))}
        </ul>
      )}
      {asksYear && <YearAnswer />}
    </li>
  );
}
