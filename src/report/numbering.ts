import { printChineseNumber } from "../quantity/printChineseNumber";

/** 一、 （一） 1. （1）: the number of a heading by its level, counting from 1. */
export function numberOf(numbering: readonly string[], level: number, position: number): string {
  const template = numbering[level - 1] ?? "（{n}）";
  return template.replace("{han}", printChineseNumber(position)).replace("{n}", String(position));
}
