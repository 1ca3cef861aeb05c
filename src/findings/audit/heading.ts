/** The mark before a heading or list item: its kind tells the level, its number the order. */
export interface HeadingMark {
  /** 一、 · （一） · 1. · （1） · 1） · ① · 第一 */
  readonly kind: "han" | "hanBracket" | "digit" | "digitBracket" | "digitHalfBracket" | "circle" | "ordinal";
  readonly number: number;
  /** As it stands, with its own mark: 五. and 五、 differ. */
  readonly text: string;
  readonly title: string;
}

const han = "[一二三四五六七八九十]{1,3}";
const forms: readonly (readonly [HeadingMark["kind"], RegExp])[] = [
  ["ordinal", new RegExp(`^第(${han})(?:是|部分|章|,|，|、)?`, "u")],
  ["han", new RegExp(`^(${han})\\s*[、.．](?!\\d)`, "u")],
  ["hanBracket", new RegExp(`^\\((${han})\\)\\s*[、.]?`, "u")],
  ["digitBracket", /^\((\d{1,2})\)\s*[、.]?/u],
  ["digitHalfBracket", /^(\d{1,2})\)\s*/u],
  ["digit", /^(\d{1,2})\s*(?:、|\.(?!\d)|．)/u],
  ["circle", /^([①-⑳])/u],
];
const digitOf = "一二三四五六七八九";

/** Reads the mark that a tidied paragraph begins with; null where it begins without one. */
export function headingMark(text: string): HeadingMark | null {
  const line = text.trimStart();
  for (const [kind, form] of forms) {
    const found = form.exec(line);
    if (found?.[1] !== undefined) return { kind, number: numberOf(found[1]), text: found[0].trim(), title: line.slice(found[0].length).trim() };
  }
  return null;
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[①-⑳]$/u.test(text)) return (text.codePointAt(0) ?? 0) - 0x2460 + 1;
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = !text.includes("十") ? 0 : tens === "" ? 10 : (digitOf.indexOf(tens ?? "") + 1) * 10;
  return ten + (ones === "" ? 0 : digitOf.indexOf(ones ?? "") + 1);
}
