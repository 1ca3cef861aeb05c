import { useEffect, useState } from "react";
import type { Form } from "../../../report/forms/form";
import { printForm } from "../../../report/forms/printForm";
import { forms, selfEvaluationForm } from "../../../report/forms/forms";
import { allOutlines } from "../../../report/outlineById";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Subject } from "../../work/analysis";

/** Outline, official form and date. */
export function ReportOptions({ subject }: { readonly subject: Subject }) {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  const strings = useStepStrings();
  const text = strings.report;
  const { choices, language } = state;
  // What was chosen before holds, but for an outline that cannot tell of this subject.
  const remembered = state.analysis?.reading.memory.outline;
  const chosen = choices.outline ?? (remembered === subject.outline.id ? remembered : "");
  const [date, setDate] = useState(choices.signedOn ?? "");
  useEffect(() => setDate(choices.signedOn ?? ""), [choices.signedOn]);
  const keepDate = (): void => {
    const signedOn = date.trim() === "" ? null : date.trim();
    if (signedOn !== choices.signedOn) actions.chooseReport({ ...choices, signedOn });
  };
  return (
    <div className={styles.card}>
      <label className={styles.field}>
        {text.outline}
        <select className={styles.input} value={chosen} onChange={({ target }) => actions.chooseReport({ ...choices, outline: target.value })}>
          <option value="">{chosen === "" ? `${text.outlineOwn}${strings.aside(subject.outline.label[language])}` : text.outlineOwn}</option>
          {allOutlines.filter((outline) => outline.subject === subject.evaluation.rubric.subject).map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {text.formChoice}
        <select className={styles.input} value={choices.form ?? state.analysis?.reading.memory.form ?? ""} onChange={({ target }) => actions.chooseReport({ ...choices, form: target.value })}>
          <option value="">
            {text.outlineOwn}
            {strings.aside(selfEvaluationForm(subject.evaluation.rubric).title)}
          </option>
          {formsFor(subject).map((form) => (
            <option key={form.id} value={form.id}>
              {printForm(form)}
            </option>
          ))}
        </select>
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keepDate();
        }}
      >
        <label className={styles.field}>
          {text.date}
          <input className={styles.input} placeholder={text.dateHint} value={date} onChange={({ target }) => setDate(target.value)} onBlur={keepDate} />
        </label>
      </form>
    </div>
  );
}

/** The forms of what is evaluated; of a department with projects those for its projects too. */
function formsFor({ evaluation: { rubric, projects } }: Subject): readonly Form[] {
  return [...forms.values()].filter((form) => form.subject === rubric.subject || (form.subject === "project" && projects.length > 0));
}
