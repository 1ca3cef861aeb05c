/** Whether the stretch of `source` from `start` up to `end` is this word; for the few letters of a name quicker than a call into the engine. */
export function standsAt(word: string, source: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== source.charCodeAt(start + at)) return false;
  }
  return true;
}
