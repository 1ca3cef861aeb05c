import type { TableKind } from "./tableKind";
import { canonical } from "./wording";

/** The titles of all kinds, in the form in which they are compared. */
export interface TitleIndex {
  /** The longest first. */
  readonly words: readonly { readonly word: string; readonly kind: TableKind }[];
  /** Whether a text as it was typed holds a character with which titles end; most texts are done with this. */
  readonly mayBeIn: (text: string) => boolean;
  /** Whether any title could end somewhere in a text in canonical form. */
  readonly mayEndIn: (plain: string) => boolean;
}

const filler = /公开(?![\d表])|情况|统计|\(单位\)|\((?:汇总|本级)\)/g;

/**
 * The form in which titles are compared, without words that make no other table of it: 三公经费决算公开情况对比表 is
 * 三公经费决算对比表, 单位收支总体情况表 is 部门收支总体表; 公开01表 stays.
 */
export function titleForm(text: string): string {
  return canonical(text).replace(filler, "").replaceAll("单位", "部门");
}

const known = new WeakMap<readonly TableKind[], TitleIndex>();

/** Made once for a list of kinds. */
export function titleIndex(kinds: readonly TableKind[]): TitleIndex {
  const made = known.get(kinds);
  if (made) return made;
  const words = kinds.flatMap((kind) => kind.titles.map((title) => ({ word: titleForm(title), kind }))).sort((a, b) => b.word.length - a.word.length);
  const [last, ending] = [anyOf(words.map(({ word }) => word.slice(-1))), anyOf(words.map(({ word }) => word.slice(-3)))];
  const index: TitleIndex = { words, mayBeIn: (text) => last.test(text), mayEndIn: (plain) => ending.test(plain) };
  known.set(kinds, index);
  return index;
}

/** Any of these texts; of none, nothing. */
function anyOf(texts: readonly string[]): RegExp {
  const literal = [...new Set(texts)].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(literal.length > 0 ? literal.join("|") : "(?!)", "u");
}
