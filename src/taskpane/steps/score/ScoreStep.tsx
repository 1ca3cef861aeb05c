import { Button } from "@fluentui/react-components";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import { FirstAnswer } from "../FirstAnswer";
import { useSubject } from "../useSubject";
import { ScoreGroup } from "./ScoreGroup";
import { TotalCard } from "./TotalCard";
import { useScores } from "./useScores";

/** 评分: the rubric's rows with their points and why, what only a person can give, and the total. */
export function ScoreStep() {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().score;
  const subject = useSubject();
  const view = useScores();
  if (!subject) return <FirstAnswer />;
  return (
    <>
      <TotalCard total={subject.evaluation.total} rubric={subject.evaluation.rubric.title} />
      {view.groups.map((group) => (
        <ScoreGroup key={group.label} group={group} input={view.input} />
      ))}
      {view.isMain && (
        <section className={styles.card}>
          <p className={styles.muted}>{text.writeText}</p>
          <div>
            <Button appearance="primary" onClick={() => actions.write("scores", { doing: text.writing, done: text.written })}>
              {text.write}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
