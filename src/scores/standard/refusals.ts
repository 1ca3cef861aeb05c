/** Why a standard is left to a person, in words that several places share; the part that stops us is quoted with them. */
export const notSaid = "没有写明如何计分";
export const onlyOne = "只写了这一种情况，没有写明其他情况如何计分";
export const twoWays = "有两种计分办法，不知用哪一种";
export const saidTwice = "写了几次，不知以哪一次为准";
export const contradictory = "前后不一致";
export const noFixedPoints = "得分不是定数";
export const leftToJudgement = "给分或扣分留有裁量余地，须由人评定";
export const unlikeUnits = "前后使用了不同的计量单位";

export function otherThanFull(points: string, full: string | null): string {
  return `这里是${points}分，与分值${full ?? ""}分不符`;
}
