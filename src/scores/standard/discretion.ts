/** Words that leave the points to somebody's judgement, so that no rule follows. 合理确定分值 within a printed span is not among them: the span is the rule. */
const discretionary =
  /酌情|酌量|斟酌|视情|视具体|视实际|视完成|视程度|适当(?:扣|给|得|减|加|计|降)|综合(?:评定|判断|打分|评分|考量|评价)(?:得分|计分|给分|打分)?|专家(?:打分|评分|评定)|自行(?:确定|评定|打分)|(?:根据|按照?|依据)[^;。,]{0,12}(?:情况|程度|质量|效果|表现)(?:[^;。,]{0,4})(?:扣|给|计|得|评|打|赋)[^;。,0-9]{0,3}分|(?<![0-9%)])合理(?:扣分|给分|评分)|相应(?:扣|减)(?:除|减)?(?:分值|分数|分)(?![0-9])|(?:扣|减)(?:除|减)?相应(?:分值|分数|的?分)|扣[0-9.]+分?[-~至到][0-9.]+分/u;

/** Where a normalised standard leaves room for discretion, or null. */
export function discretionIn(text: string): { readonly start: number; readonly end: number } | null {
  const found = discretionary.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
