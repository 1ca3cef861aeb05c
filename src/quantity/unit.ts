import { halfWidth } from "./halfWidth";

const names: Readonly<Record<string, readonly string[]>> = {
  "元": ["元", "圆", "人民币元", "人民币", "人民币圆", "RMB"],
  "千元": ["千元", "人民币千元", "仟元"],
  "万元": ["万元", "人民币万元", "萬元", "万圆", "w元"],
  "百万元": ["百万元", "人民币百万元"],
  "亿元": ["亿元", "人民币亿元", "億元"],
  "%": ["%", "百分比", "百分数", "百分率"],
  "‰": ["‰", "千分比", "千分数"],
  "个百分点": ["个百分点", "百分点"],
  "㎡": ["㎡", "平方米", "平米", "平方公尺", "m2", "m²", "M2", "M²"],
  "万㎡": ["万㎡", "万平方米", "万平米", "万m2", "万m²"],
  "亩": ["亩"],
  "公顷": ["公顷"],
  "人": ["人", "名"],
  "辆": ["辆"], "台": ["台"], "套": ["套"], "个": ["个"], "分": ["分"], "次": ["次"], "件": ["件"], "份": ["份"],
  "户": ["户"], "项": ["项"], "天": ["天"], "人次": ["人次"], "人/次": ["人/次"], "批次": ["批次"], "公里": ["公里", "km"],
};

const byName = new Map(Object.entries(names).flatMap(([unit, spellings]) => spellings.map((spelling) => [spelling, unit] as const)));

/** One spelling for a unit: 平方米, m² → ㎡; 人民币万元 → 万元; 百分比 → %. What is not known is given back without white space. */
export function unitName(text: string): string {
  const plain = halfWidth(text).replaceAll(" ", "");
  return byName.get(plain) ?? plain;
}

/**
 * declared   a unit line: 单位：万元, 金额单位:元
 * bracketed  in a header: 预算数（万元）, 金额/万元
 * bare       the text is nothing but the unit
 */
export type UnitForm = "declared" | "bracketed" | "bare";

export interface UnitReading {
  /** Several where the line names several: 单位：人、万元. */
  readonly units: readonly [string, ...string[]];
  readonly form: UnitForm;
  /** The place in the text, the end excluded. */
  readonly start: number;
  readonly end: number;
}

const declaration = /(?:金额|计量|货币|资金|数量|数据|面积|计价|核算)?单\s*位\s*(?:[:：︰∶]|为|是)\s*/gu;
const bracket = /[（([［【〔]\s*([^（()）[\]［］【】〔〕]{1,12}?)\s*[)）\]］】〕]/gu;

/**
 * The unit that a unit line or a header declares; null where it declares none.
 *
 * 单位 also means "organisation" (单位：某某局), so that only names of units count. A note after it, 单位：元（列至角分）, is no
 * unit. Of a line with both, 编制单位：某某局　单位：万元, the unit is taken.
 */
export function readUnit(text: string): UnitReading | null {
  return readDeclared(text) ?? readBracketed(text) ?? readBare(text);
}

function readDeclared(text: string): UnitReading | null {
  for (const match of text.matchAll(declaration)) {
    const from = match.index + match[0].length;
    const line = /^[^（()）[\]［］【】。；;，,]*/u.exec(text.slice(from))?.[0].trimEnd() ?? "";
    // 万 元 is one unit with a space in it; 万元 日期 is a unit and something else.
    for (const said of [line, /^\S*/u.exec(line)?.[0] ?? ""]) {
      const units = unitsOf(said);
      if (units) return { units, form: "declared", start: match.index, end: from + said.length };
    }
  }
  return null;
}

function readBracketed(text: string): UnitReading | null {
  const found = [...text.matchAll(bracket)].reverse().flatMap((match) => {
    const units = unitsOf(match[1] ?? "");
    return units ? [{ units, form: "bracketed" as const, start: match.index, end: match.index + match[0].length }] : [];
  })[0];
  if (found) return found;
  const slash = /[/／]\s*([^/／（()）]{1,6})$/u.exec(text.trimEnd());
  // 元/人 is a unit of its own, not 元 in 人.
  const units = slash && slash.index > 0 && !unitsOf(text.slice(0, slash.index)) && unitsOf(slash[1] ?? "");
  return units ? { units, form: "bracketed", start: slash.index, end: text.trimEnd().length } : null;
}

function readBare(text: string): UnitReading | null {
  const units = unitsOf(text);
  return units && { units, form: "bare", start: 0, end: text.length };
}

function unitsOf(text: string): readonly [string, ...string[]] | null {
  const plain = halfWidth(text).replaceAll(" ", "").replace(/^单位:?/u, "");
  const parts = byName.has(plain) ? [plain] : plain.split(/[、,和及]/u);
  const [first, ...rest] = parts.map((part) => byName.get(part));
  if (first === undefined || rest.includes(undefined)) return null;
  return [first, ...rest.filter((unit) => unit !== undefined)];
}
