import type { Outline } from "../outline";
import type { DraftCell, SheetDraft } from "../sheet";
import { sheetMarker } from "../sheetMarker";
import { askedTopics, headingOf } from "../template/textsTable";
import type { KeptContent, KeptRow } from "./keptRows";

/** The columns of 文字材料, in order; the first is hidden and tells the topics apart. */
export const textColumns = {
  key: { header: "" },
  heading: { header: "栏目" },
  content: { header: "内容" },
} as const;

const headerRow = 1;
const content = 2;

/**
 * 文字材料: what only the clerk can write, a row for each topic that the outline asks for. It is read like a sheet of the user's
 * own. What stood there before comes from `kept`, also under topics that this outline does not ask for.
 */
export function textsSheet(outline: Outline, kept: ReadonlyMap<string, KeptRow>): SheetDraft {
  const asked = askedTopics(outline);
  const others = [...kept.keys()].filter((topic) => !asked.some((one) => one.topic === topic)).map((topic) => ({ topic, heading: headingOf(topic) ?? topic, ask: "" }));
  const cells = [...asked, ...others].flatMap(({ topic, heading, ask }, index): readonly DraftCell[] => {
    const row = headerRow + 1 + index;
    const prompt = { title: heading, text: ask === "" ? `${heading}；没有可以不写。` : `请写${ask}。` };
    return [
      { row, column: 0, style: "key", text: topic },
      { row, column: 1, style: "label", text: heading },
      { row, column: content, style: "inputText", prompt, ...typedOf(kept.get(topic)) },
    ];
  });
  return {
    role: "texts",
    name: "文字材料",
    cells: [
      { row: 0, column: 0, style: "key", text: sheetMarker("texts") },
      { row: 0, column: 1, style: "title", text: "文字材料" },
      { row: headerRow, column: 1, style: "header", text: textColumns.heading.header },
      { row: headerRow, column: content, style: "header", text: textColumns.content.header },
      ...cells,
    ],
    merges: [{ top: 0, left: 1, bottom: 0, right: content }],
    columnWidths: [4, 24, 90],
    hiddenColumns: [0],
    rowHeights: { 0: 30, [headerRow]: 24 },
    freeze: { rows: headerRow + 1, columns: 0 },
    print: { landscape: false, repeatRows: { first: headerRow, last: headerRow }, fitToWidth: true },
  };
}

function typedOf(kept: KeptRow | undefined): KeptContent {
  return kept?.typed["content"] ?? {};
}
