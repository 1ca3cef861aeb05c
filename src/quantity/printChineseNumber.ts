const styles = {
  plain: { digits: "零一二三四五六七八九", units: ["", "十", "百", "千"], bigs: ["", "万", "亿"] },
  formal: { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], bigs: ["", "万", "亿"] },
} as const;

/** plain 十三, as headings are numbered; formal 壹拾叁, as cheques are written. */
export type ChineseNumberStyle = keyof typeof styles;

/**
 * A whole number in Chinese: 13 → 十三, 205 → 二百零五, 1050000 → 一百零五万; formal: 120 → 壹佰贰拾.
 * @param value whole, 0 … 999,999,999,999; anything else is our own mistake and throws.
 */
export function printChineseNumber(value: number, style: ChineseNumberStyle = "plain"): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new Error(`no Chinese numeral for ${value}`);
  if (value === 0) return styles[style].digits.charAt(0);
  const { bigs } = styles[style];
  let text = "";
  for (let power = bigs.length - 1; power >= 0; power -= 1) {
    const section = Math.floor(value / 10_000 ** power) % 10_000;
    const gap = text !== "" && section > 0 && section < 1000 ? "零" : "";
    text += section === 0 ? "" : `${text.endsWith("零") ? "" : gap}${printSection(section, style)}${bigs[power] ?? ""}`;
  }
  return style === "plain" ? text.replace(/^一十/u, "十") : text;
}

function printSection(section: number, style: ChineseNumberStyle): string {
  const { digits, units } = styles[style];
  let text = "";
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(section / 10 ** power) % 10;
    if (digit > 0) text += `${digits.charAt(digit)}${units[power] ?? ""}`;
    else if (text !== "" && !text.endsWith("零") && section % 10 ** power > 0) text += "零";
  }
  return text;
}
