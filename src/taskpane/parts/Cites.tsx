import type { CitationId } from "../../law/citation";
import { citation } from "../../law/citation";
import { printCitation } from "../../law/printCitation";
import { useStepStrings } from "../strings/useStepStrings";
import { usePartStyles } from "./parts.styles";

/** The clauses behind a figure, each with the mark whether somebody has read it. */
export function Cites({ ids }: { readonly ids: readonly CitationId[] }) {
  const styles = usePartStyles();
  const text = useStepStrings();
  if (ids.length === 0) return null;
  const cited = [...new Set(ids)].map(citation);
  return (
    <p className={styles.muted}>
      {text.clause}
      {text.colon}
      {cited.map((one, index) => (
        <span key={one.id}>
          {index > 0 && "；"}
          <span lang="zh-CN">{printCitation(one)}</span>
          {text.aside(one.verified ? text.verified : text.unverified)}
        </span>
      ))}
    </p>
  );
}
