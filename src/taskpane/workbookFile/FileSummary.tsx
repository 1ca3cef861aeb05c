import type { Language } from "../delivery/deliveryTexts";
import type { FileEvaluation } from "./evaluateFile";
import { useWorkbookFileStyles } from "./WorkbookFile.styles";
import { workbookFileTexts } from "./workbookFileTexts";

/** What an evaluation came to, in six lines: enough to know whether the report is worth inserting. */
export function FileSummary({ result, language }: { readonly result: FileEvaluation; readonly language: Language }): React.JSX.Element {
  const styles = useWorkbookFileStyles();
  const texts = workbookFileTexts[language];
  const { evaluation, report } = result;
  const { facts, rubric, total, findings } = evaluation;
  const lines: readonly (readonly [label: string, value: string])[] = [
    [texts.subject, [facts.organisation?.text ?? texts.unnamed, facts.year === null ? "" : String(facts.year), facts.project?.text ?? ""].filter(Boolean).join(" · ")],
    [texts.rubric, rubric.title[language]],
    [texts.total, `${total.points.toString()} / ${total.full.toString()}`],
    [texts.grade, texts.gradeOf(total)],
    [texts.findings, texts.count(findings.length)],
    [texts.placeholders, texts.count(report.placeholders)],
  ];
  return (
    <dl className={styles.summary}>
      {lines.map(([label, value]) => (
        <div key={label} style={{ display: "contents" }}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
