import { memo } from "react";
import type { Block } from "../../../report/block";
import { BlockView } from "./BlockView";
import { usePreviewStyles } from "./Preview.styles";

/** The report as it will be printed, by the same blocks. */
export const Preview = memo(function Preview({ blocks }: { readonly blocks: readonly Block[] }) {
  const styles = usePreviewStyles();
  return (
    <article className={styles.page} lang="zh-CN">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </article>
  );
});
