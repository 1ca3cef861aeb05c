import type { CellText, TextEntry } from "./facts";
import type { SheetView } from "./sheetView";
import { kindWord, matchesWord, wording } from "./wording";

/**
 * 文字材料: headings with the text beside them (two columns) or beneath them (one column), several rows for several
 * paragraphs. A heading that none of the topics knows is kept under its own name.
 */
export function readTexts(view: SheetView, words: Readonly<Record<string, readonly string[]>>, rows: readonly number[]): readonly TextEntry[] {
  const topics = Object.entries(words).map(([topic, headings]) => ({ topic, words: headings.map(kindWord) }));
  const entries: { topic: string; heading: string; paragraphs: CellText[] }[] = [];
  for (const row of rows) {
    const texts = textsOf(view, row);
    const [first, ...rest] = texts;
    if (!first) continue;
    const topic = topicOf(first.text, topics);
    if (topic || (rest.length > 0 && isHeading(first.text))) {
      entries.push({ topic: topic ?? wording(first.text).core, heading: first.text, paragraphs: [...rest] });
    } else {
      entries.at(-1)?.paragraphs.push(first, ...rest);
    }
  }
  return entries.filter((entry) => entry.topic !== "" && !isColumnHead(entry.heading));
}

function textsOf(view: SheetView, row: number): readonly CellText[] {
  return view.row(row).flatMap((cell): readonly CellText[] => {
    const text = typeof cell.value === "string" ? cell.value.trim() : "";
    if (text === "") return [];
    return [{ text, at: view.ref(row, cell.column) }];
  });
}

function topicOf(text: string, topics: readonly { readonly topic: string; readonly words: readonly string[] }[]): string | null {
  if (text.length > 30) return null;
  const { core } = wording(text);
  return topics.find(({ words }) => words.some((word) => matchesWord(core, word)))?.topic ?? null;
}

function isHeading(text: string): boolean {
  return text.length <= 24 && !/[。；]/.test(text);
}

/** 项目 | 内容 over the two columns is no entry. */
function isColumnHead(heading: string): boolean {
  return ["项目", "栏目", "类别", "事项", "内容", "序号"].includes(wording(heading).core);
}
