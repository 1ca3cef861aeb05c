import { Button, Caption1, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from "@fluentui/react-components";
import { useRef } from "react";
import type { Language } from "../delivery/deliveryTexts";
import { FileSummary } from "./FileSummary";
import type { WorkbookFileState } from "./useWorkbookFile";
import { useWorkbookFileStyles } from "./WorkbookFile.styles";
import { workbookFileTexts } from "./workbookFileTexts";

export interface WorkbookFileProps {
  readonly state: WorkbookFileState;
  readonly onChoose: (file: File) => void;
  readonly language: Language;
}

/** Every format that hosts/openWorkbook reads. */
const formats = ".xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt,.htm,.html,.xml";

/** Chooses a workbook from disk, and shows what its evaluation came to. */
export function WorkbookFile({ state, onChoose, language }: WorkbookFileProps): React.JSX.Element {
  const styles = useWorkbookFileStyles();
  const input = useRef<HTMLInputElement>(null);
  const texts = workbookFileTexts[language];
  return (
    <section className={styles.chooser}>
      <input
        ref={input}
        type="file"
        accept={formats}
        className={styles.input}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onChoose(file);
          // The same file, changed meanwhile, may be chosen again.
          target.value = "";
        }}
      />
      <Button appearance={state.kind === "evaluated" ? "secondary" : "primary"} disabled={state.kind === "working"} onClick={() => input.current?.click()}>
        {state.kind === "none" ? texts.choose : texts.chooseAnother}
      </Button>
      <Caption1>{texts.local}</Caption1>
      <div aria-live="polite">
        <Progress state={state} language={language} />
      </div>
      {state.kind === "evaluated" && <FileSummary result={state} language={language} />}
    </section>
  );
}

function Progress({ state, language }: Omit<WorkbookFileProps, "onChoose">): React.JSX.Element | null {
  const styles = useWorkbookFileStyles();
  const texts = workbookFileTexts[language];
  if (state.kind === "working") return <Spinner size="tiny" label={texts.working(state.workbook)} />;
  if (state.kind !== "refused" && state.kind !== "broken") return null;
  const reasons = state.kind === "broken" ? [texts.broken(state.problem)] : state.asks === null || state.asks === "anotherRubric" ? state.reasons : [texts.asks[state.asks]];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.refused(state.workbook)}</MessageBarTitle>
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
