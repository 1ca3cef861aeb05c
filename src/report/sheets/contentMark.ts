/**
 * A short mark of what a cell holds, kept beside it: on the next run it tells what a person typed from what we wrote.
 * FNV-1a over 32 bits; a number counts by the digits that Excel keeps.
 */
export function contentMark(content: string): string {
  const number = content.trim() === "" ? Number.NaN : Number(content);
  const counted = Number.isFinite(number) ? number.toPrecision(12) : content.replace(/\r\n?/g, "\n").trim();
  let hash = 0x811c9dc5;
  for (let at = 0; at < counted.length; at += 1) hash = Math.imul(hash ^ counted.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
