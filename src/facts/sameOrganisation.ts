import { canonical } from "./wording";

/** What is said of an organisation beside its name. */
const beside = /\((?!.*委).*?\)|本级|机关本部|汇总|合并|\(本级\)|[·.、,\-]/gu;

/**
 * Whether two names may be one organisation's: one is the other with characters left out. A file has 保靖县教育局, 县教育局 and
 * 教育局（本级） for one; 教育局 and 财政局 are two.
 */
export function sameOrganisation(one: string, other: string): boolean {
  const [short, long] = [nameOf(one), nameOf(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (short === "") return true;
  let next = 0;
  for (const character of long) if (character === short[next]) next++;
  return next === short.length;
}

function nameOf(text: string): string {
  return canonical(text).replace(beside, "");
}
