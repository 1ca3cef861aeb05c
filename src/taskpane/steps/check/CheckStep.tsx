import { useSubject } from "../useSubject";
import { FirstAnswer } from "../FirstAnswer";
import { AuditSection } from "./AuditSection";
import { FindingList } from "./FindingList";
import { IgnoredFindings } from "./IgnoredFindings";

/** 核对: what does not tie, with its working and cells; and the audit of a written report. */
export function CheckStep() {
  const subject = useSubject();
  return (
    <>
      {subject ? <FindingList evaluation={subject.evaluation} /> : <FirstAnswer />}
      {subject && <IgnoredFindings evaluation={subject.evaluation} />}
      <AuditSection />
    </>
  );
}
