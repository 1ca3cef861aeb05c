import { usePaneContext } from "../store/paneContext";
import type { Notice } from "../store/paneState";
import { useShellStrings } from "../strings/useShellStrings";
import { PlainButton } from "./PlainButton";

/** What was done, or why not: over the lower edge, so that nothing moves; read out as it comes. */
export function NoticeBar() {
  const { notice } = usePaneContext().state;
  return (
    <>
      <div role="status" className="perf-notices">
        {notice?.tone === "good" && <Told key={notice.serial} notice={notice} />}
      </div>
      <div role="alert" className="perf-notices">
        {notice?.tone === "bad" && <Told key={notice.serial} notice={notice} />}
      </div>
    </>
  );
}

function Told({ notice: { text: words, original, tone } }: { readonly notice: Notice }) {
  const { actions } = usePaneContext();
  const text = useShellStrings();
  return (
    <div className={`perf-notice ${tone}`}>
      <span>
        {words}
        {original !== undefined && <span lang="zh-CN"> {original}</span>}
      </span>
      <PlainButton small look="quiet" onClick={actions.dismiss}>
        {text.dismiss}
      </PlainButton>
    </div>
  );
}
