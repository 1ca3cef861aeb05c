import { usePaneContext } from "../store/paneContext";
import { useShellStrings } from "../strings/useShellStrings";
import { PlainButton } from "./PlainButton";

/** What was done, or why not: over the lower edge, so that nothing moves; read out as it comes. */
export function NoticeBar() {
  const { state, actions } = usePaneContext();
  const text = useShellStrings();
  const { notice } = state;
  return (
    <>
      <div role="status" className="perf-notices">
        {notice?.tone === "good" && <Told key={notice.serial} words={notice.text} tone="good" dismiss={actions.dismiss} label={text.dismiss} />}
      </div>
      <div role="alert" className="perf-notices">
        {notice?.tone === "bad" && <Told key={notice.serial} words={notice.text} tone="bad" dismiss={actions.dismiss} label={text.dismiss} />}
      </div>
    </>
  );
}

function Told({ words, tone, dismiss, label }: { readonly words: string; readonly tone: "good" | "bad"; readonly dismiss: () => void; readonly label: string }) {
  return (
    <div className={`perf-notice ${tone}`}>
      <span>{words}</span>
      <PlainButton small look="quiet" onClick={dismiss}>
        {label}
      </PlainButton>
    </div>
  );
}
