import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";

/** The unit's name; where the workbook holds projects too, the choice among them. */
export function SubjectChoice() {
  const { state, actions } = usePaneContext();
  const text = useShellStrings();
  const subjects = state.analysis?.subjects ?? [];
  const names = subjects.map(({ name, evaluation }, index) => (evaluation.rubric.subject === "project" ? text.project(name, index === 0 ? 1 : index) : text.department(name)));
  if (subjects.length < 2) return <span className="perf-subject" title={subjects[0]?.name}>{subjects[0]?.name ?? ""}</span>;
  return (
    <select className="perf-subject" aria-label={text.subject} value={state.subject} onChange={(event) => actions.subject(Number(event.target.value))}>
      {names.map((name, index) => (
        <option key={index} value={index}>
          {name}
        </option>
      ))}
    </select>
  );
}
