import { Body1, Subtitle1, Subtitle2 } from "@fluentui/react-components";
import { Delivery } from "../delivery/Delivery";
import type { Language } from "../delivery/deliveryTexts";
import { useWorkbookFile } from "../workbookFile/useWorkbookFile";
import { WorkbookFile } from "../workbookFile/WorkbookFile";
import { Insertion } from "./Insertion";
import { useWordStyles } from "./WordPane.styles";
import { wordTexts } from "./wordTexts";

/** The add-in in Word: a workbook from disk, its evaluation, and its report inserted into the open document. */
export function WordPane({ language }: { readonly language: Language }): React.JSX.Element {
  const styles = useWordStyles();
  const texts = wordTexts[language];
  const { state, choose } = useWorkbookFile();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1">{texts.title}</Subtitle1>
      <Body1>{texts.about}</Body1>
      <WorkbookFile state={state} onChoose={choose} language={language} />
      {state.kind === "evaluated" && (
        // A new workbook begins anew: what was said of the last report does not hold for this one.
        <div key={state.workbook} className={styles.part}>
          <Insertion bytes={state.report.bytes} language={language} />
          <Subtitle2 as="h2">{texts.orSave}</Subtitle2>
          <Delivery {...state.report} language={language} />
        </div>
      )}
    </main>
  );
}
