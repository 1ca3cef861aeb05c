import { Section } from "../../parts/Section";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { FirstAnswer } from "../FirstAnswer";
import { useSubject } from "../useSubject";
import { Blanks } from "./Blanks";
import { Changes } from "./Changes";
import { Outputs } from "./Outputs";
import { Preview } from "./Preview";
import { ReportOptions } from "./ReportOptions";

/** 报告: how it is to be printed, what is still to fill in, what it will say, and where it goes. */
export function ReportStep() {
  const { analysis } = usePaneContext().state;
  const subject = useSubject();
  const text = useStepStrings().report;
  if (!subject) return <FirstAnswer />;
  return (
    <>
      <ReportOptions subject={subject} />
      <Outputs subject={subject} />
      <Changes changes={analysis?.changes ?? []} />
      <Blanks subject={subject} />
      <Section title={text.preview} count={subject.report.placeholders > 0 ? text.draft : ""}>
        <Preview blocks={subject.report.blocks} />
      </Section>
    </>
  );
}
