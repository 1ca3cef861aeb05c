import { Delivery } from "../../delivery/Delivery";
import { inWorkbench } from "../../look/inWorkbench";
import { ProblemText } from "../../parts/ProblemText";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Subject } from "../../work/analysis";
import { useWordFile } from "./useWordFile";

/** The Word file of the report as it is previewed, and the ways to get it. */
export function WordOutput({ subject }: { readonly subject: Subject }) {
  const { language } = usePaneContext().state;
  const styles = usePartStyles();
  const text = useStepStrings().report;
  const { file, problem } = useWordFile(subject);
  if (problem) return <ProblemText problem={problem} />;
  if (!file) return <p className={styles.muted}>{text.wordDoing}</p>;
  return <Delivery name={file.name} bytes={file.bytes} html={file.html} language={language} withCompanion={!inWorkbench()} />;
}
