import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";

const list = /^[\p{Script=Han}"“”]{1,10}(?:[:]|,?(?:分别|依次)(?:为|是)|,?包括[:]?)\s*([^。;；:\d]{4,200})/u;

/** 5个职能科室：A、B、C、D和E: the count against the names behind it. Names may hold 、themselves, so that a miss is no error yet. */
export function countsIn(passage: ReadPassage): readonly Claim[] {
  return passage.figures.flatMap((figure) => {
    if (figure.kind !== "count" || !/^[个家项所类种]$/u.test(figure.unit) || figure.value.gt(30)) return [];
    const names = list.exec(passage.text.slice(figure.end, figure.end + 220))?.[1];
    const counted = names?.split(/、/u).filter((name) => name.trim() !== "").length ?? 0;
    if (counted < 2) return [];
    const right = figure.value.eq(counted);
    return [claimOf(passage, figure, { exact: figure.value.minus(figure.value).plus(counted), verdict: right ? "agrees" : "unverifiable", why: right ? `列出${counted}个` : `后面列出${counted}个，请数一数` })];
  });
}
