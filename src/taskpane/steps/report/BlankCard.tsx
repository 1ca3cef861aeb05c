import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { CellLinks } from "../../parts/CellLinks";
import { usePartStyles } from "../../parts/parts.styles";
import { usePaneContext } from "../../store/paneContext";
import { useStepStrings } from "../../strings/useStepStrings";
import type { Blank } from "../../work/blanksOf";

/** One 【待补充】: a text is written here, everything else one click away. */
export function BlankCard({ blank: { heading, text: asks, fill } }: { readonly blank: Blank }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const text = useStepStrings().report;
  const asked = asks.replace(/^【待补充：?/, "").replace(/】$/, "");
  return (
    <li className={styles.card}>
      {heading !== "" && <span className={styles.muted} lang="zh-CN">
          {heading}
        </span>}
      <p className={styles.text} lang={asked === "" ? undefined : "zh-CN"}>
        {asked || text.emptyCell}
      </p>
      {fill?.by === "text" && <WriteText topic={fill.topic} />}
      {fill?.by === "date" && <p className={styles.muted}>{text.fillDate}</p>}
      {fill?.by === "points" && (
        <div>
          <Button size="small" onClick={() => actions.step("score")}>
            {text.fillPoints}
          </Button>
        </div>
      )}
      {fill?.by === "data" && fill.at.length > 0 && <CellLinks at={fill.at} />}
      {(fill === null || (fill.by === "data" && fill.at.length === 0)) && (
        <div>
          <Button size="small" onClick={() => actions.step("tables")}>
            {text.fillData}
          </Button>
        </div>
      )}
    </li>
  );
}

function WriteText({ topic }: { readonly topic: string }) {
  const { actions } = usePaneContext();
  const styles = usePartStyles();
  const strings = useStepStrings();
  const text = strings.report;
  const [open, setOpen] = useState(false);
  const [written, setWritten] = useState("");
  if (!open) {
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {text.fill}
        </Button>
      </div>
    );
  }
  return (
    <>
      <label className={styles.field}>
        {text.textLabel}
        <textarea autoFocus className={styles.input} rows={5} value={written} onChange={({ target }) => setWritten(target.value)} />
      </label>
      <div className={styles.row}>
        <Button size="small" appearance="primary" disabled={written.trim() === ""} onClick={() => actions.writeText(topic, written.trim(), { doing: text.textDoing, done: text.textDone })}>
          {text.textSave}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {strings.cancel}
        </Button>
      </div>
    </>
  );
}
