import { printChineseNumber } from "../quantity/printChineseNumber";

/** 一、 （一） 1. （1）, and ① below: the number of a heading by its level, counting from 1. */
export function numberOf(numbering: readonly string[], level: number, position: number): string {
  const template = numbering[level - 1];
  if (template === undefined) return circled(position);
  return template.replace("{han}", printChineseNumber(position)).replace("{n}", String(position));
}

/** Unicode has ① to ⑳ in one row; beyond, a bracket closes the number. */
function circled(position: number): string {
  return position <= 20 ? String.fromCodePoint(0x245f + position) : `${position}）`;
}
