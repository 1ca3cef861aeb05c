import type { Passage } from "./written";

const ends = /[。！？!?；;：:…」”》）)]$/u;
const begins = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、.．)）]|[①-⑳]|第[一二三四五六七八九十]+|附件)/u;
const torn = /[\d,，.．]$/u;
const tornOn = /^(?:[\d,.．]|[万亿千]?元|[%％])/u;

/**
 * The paragraphs of plain text: each line that holds something is one, numbered from 1. A line that breaks off inside a number
 * or inside a sentence goes on in the next one; both are read as one paragraph under the first one's number.
 */
export function paragraphsOf(text: string): readonly Passage[] {
  const joined: { text: string; readonly number: number }[] = [];
  let number = 0;
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const line = raw.trim();
    if (line === "") continue;
    number += 1;
    const last = joined[joined.length - 1];
    if (last && goesOn(last.text, line)) last.text += line;
    else joined.push({ text: line, number });
  }
  return joined.map((one) => ({ at: `paragraph ${one.number}`, text: one.text }));
}

/** A title or heading has no full stop either, but is short and followed by a marked or a whole new paragraph. */
function goesOn(last: string, line: string): boolean {
  if (begins.test(line) && !/^\d+[.．]\d/u.test(line)) return false;
  if (torn.test(last) && tornOn.test(line)) return !/^[（(]?\d+[、.．]?$/u.test(last);
  return last.length >= 20 && !begins.test(last) && !ends.test(last) && /[，、,]/u.test(last) && !/^(?:附|注|组|副|单位|[^\s：:]{1,6}[：:])/u.test(line);
}
