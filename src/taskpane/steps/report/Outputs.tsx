import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Subject } from "../../work/analysis";

const WordOutput = lazy(async () => ({ default: (await import("./WordOutput")).WordOutput }));

/** Where the report goes: a Word file, a new sheet, the official form. What stands in sheets is the department's; its projects' forms go with it. */
export function Outputs({ subject }: { readonly subject: Subject }) {
  const { state, actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().report;
  const [word, setWord] = useState(0);
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => setWord(word + 1)}>
          {text.word}
        </Button>
        {state.subject === 0 && (
          <>
            <Button onClick={() => actions.write("report", { doing: text.sheetDoing, done: text.sheetDone })}>{text.sheet}</Button>
            <Button onClick={() => actions.write("form", { doing: text.formDoing, done: text.formDone })}>{text.form}</Button>
          </>
        )}
      </div>
      {word > 0 && (
        <Suspense fallback={<p className={styles.muted}>{text.wordDoing}</p>}>
          <WordOutput key={word} subject={subject} />
        </Suspense>
      )}
    </div>
  );
}
