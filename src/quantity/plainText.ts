import { blanks, halfWidth, unseen } from "./halfWidth";

const unified: readonly (readonly [RegExp, string])[] = [
  [blanks, ""],
  [/["'`´“”„‟‘’‚‛「」『』〝〞＂＇]/gu, ""],
  [/[[{【〔〖﹝﹙﹛〘]/gu, "("],
  [/[\]}】〕〗﹞﹚﹜〙]/gu, ")"],
  [/[-‐‑‒–—―−─━﹣﹘ー]+/gu, "-"],
  [/[:︰∶﹕]/gu, ":"],
  [/[;﹔]/gu, ";"],
  [/[,﹐､]/gu, ","],
  [/[﹑]/gu, "、"],
  [/[〜∼～˜]/gu, "~"],
  [/[﹪٪]/gu, "%"],
  [/[=﹦]/gu, "="],
  [/(?:[>》〉]=|≧|⩾)/gu, "≥"],
  [/(?:[<《〈]=|≦|⩽)/gu, "≤"],
  [/[✕✖╳⨯]/gu, "×"],
  [/[∕⁄]/gu, "/"],
  [/m[²2](?![0-9])|㎡/giu, "㎡"],
];

/** Most labels hold nothing else, and none of the variants. An m may begin m2. */
const nothingToUnify = /^[\u4E00-\u9FFF\dA-LN-Za-ln-z().、%+/]*$/;

/**
 * The form in which two labels are compared: what was typed, without the accidents of typing.
 *
 * 本 年 收 入 合 计, "本年收入\n合计" and 本年收入合计 are one label; so are “三公”经费, 「三公」经费 and 三公经费, or 预算数（万元）
 * and 预算数[万元]. White space and quotes go, brackets, dashes, colons, commas, percent signs and comparison signs become
 * one each. Never show it to anybody: use `tidyText` for that. Synonyms (结转结余, 结余结转) are not its business.
 */
export function plainText(text: string): string {
  const half = halfWidth(text);
  return nothingToUnify.test(half) ? half : unified.reduce((plain, [variants, one]) => plain.replace(variants, one), half);
}

/**
 * A cell's text as a person may be shown it: edges trimmed, white space collapsed, and the spaces and line breaks gone that only
 * stretched a Chinese label over its cell (本 年 收 入 → 本年收入). Every other character stays as it was typed.
 */
export function tidyText(text: string): string {
  const spaced = collapse(text);
  if (/^\p{Script=Han}(?: \p{Script=Han})+$/u.test(spaced)) return spaced.replaceAll(" ", "");
  return collapse(text.replace(/(?<=\p{Script=Han})[ \t\u3000\u00A0]*[\r\n]+[ \t\u3000\u00A0]*(?=\p{Script=Han})/gu, ""));
}

function collapse(text: string): string {
  return text.replace(unseen, "").replace(blanks, " ").replace(/ +/g, " ").trim();
}
