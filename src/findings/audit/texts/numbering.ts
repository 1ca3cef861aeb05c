import type { AuditFinding } from "../claim";
import type { AuditContext, ReadPassage } from "../context";
import type { HeadingMark } from "../heading";
import { note } from "./finding";

const levels: ReadonlySet<HeadingMark["kind"]> = new Set(["han", "hanBracket"]);
const enumerated = /(?:^|[。;；,，:])\s*([一二三四五六七八九十]{1,2})是/gu;
const order = "一二三四五六七八九十";

/** Headings that skip or repeat a number, and 一是…三是 without 二是. */
export function numberingFindings({ passages }: AuditContext): readonly AuditFinding[] {
  return [...headings(passages), ...enumerations(passages)];
}

function headings(passages: readonly ReadPassage[]): readonly AuditFinding[] {
  const found: AuditFinding[] = [];
  const places = new Map(passages.flatMap(({ mark }, index) => (mark ? [[mark, index] as const] : [])));
  const last = new Map<string, { readonly mark: HeadingMark; readonly at: string }>();
  for (const { mark, at, path } of passages) {
    if (!mark || !levels.has(mark.kind)) continue;
    const key = mark.kind === "han" ? "han" : `hanBracket ${path.filter(({ kind }) => kind === "han").map((one) => places.get(one) ?? 0).join(".")}`;
    const before = last.get(key);
    last.set(key, { mark, at });
    if (!before) continue;
    const values = { number: mark.text, before: before.mark.text, title: mark.title.slice(0, 20) };
    if (mark.number === before.mark.number) found.push(note("TEXT-NUMBER-TWICE", [before.at, at], values, `标题序号“${before.mark.text}”和“${mark.text}”重复（${mark.title.slice(0, 20)}）。请顺次改号。`));
    else if (mark.number > before.mark.number + 1) found.push(note("TEXT-NUMBER-SKIPPED", [before.at, at], values, `标题序号从“${before.mark.text}”跳到“${mark.text}”（${mark.title.slice(0, 20)}）。请检查是否缺一节，或序号写错。`));
  }
  return found;
}

/** 一是 in one paragraph and 二是 at the head of the next count on; anywhere else a paragraph begins anew. */
function enumerations(passages: readonly ReadPassage[]): readonly AuditFinding[] {
  let before = 0;
  return passages.flatMap((passage) => {
    if (!/^\s*[一二三四五六七八九十]{1,2}是/u.test(passage.text)) before = 0;
    const [found, last] = enumerationIn(passage, before);
    before = last;
    return found;
  });
}

function enumerationIn({ text, at }: ReadPassage, from: number): readonly [readonly AuditFinding[], number] {
  let before = from;
  const found = [...text.matchAll(enumerated)].flatMap(([, said = ""]) => {
    const number = said === "十" ? 10 : order.indexOf(said) + 1;
    const expected = before + 1;
    const restarts = number === 1;
    before = number;
    if (number === 0 || restarts || number === expected) return [];
    const twice = number < expected;
    return [note("TEXT-ENUMERATION", [at], { number: `${said}是`, expected: `${order[expected - 1] ?? ""}是` }, twice ? `“${said}是”在此前已经写过。请顺次改号。` : `“${said}是”之前没有“${order[expected - 1] ?? ""}是”。请检查是否漏写一条。`)];
  });
  return [found, before];
}
