import { plainText } from "../quantity/plainText";
import { moneyUnits } from "../quantity/money";
import { remember } from "./remember";
import variants from "./variants.json";

/** A year that a header or label names, absolute or against the table's own year. */
export type HeaderYear = { readonly absolute: number } | { readonly relative: 0 | -1 } | null;

/** A header or a label, taken apart: what remains to compare, and what was said beside it. */
export interface Wording {
  readonly core: string;
  readonly year: HeaderYear;
  readonly unit: string | null;
  /** Begins with 其中: it is a part of the row above, not its sibling. */
  readonly part: boolean;
}

/** In the order of the file: a longer variant stands before the shorter one that it contains. */
const replacements = Object.entries(variants);

const canonicalWords = new Map<string, string>();

/** The canonical form in which words of sheets and words of table kinds are compared. A workbook repeats its words, and so do the kinds. */
export function canonical(text: string): string {
  return remember(canonicalWords, text, toCanonical);
}

/** Most labels are typed without accidents, and need no unifying. */
const plainAlready = /^[\u4e00-\u9fff\d]*$/;

function toCanonical(text: string): string {
  const plain = plainAlready.test(text) ? text : plainText(text);
  return replacements.reduce((word, [from, to]) => (word.includes(from) ? word.replaceAll(from, to) : word), plain);
}

const numbering = /^(?:[一二三四五六七八九十]+[、.:,]|\([一二三四五六七八九十]+\)[、.]?|\d{1,2}(?:[、.:]|(?=\())(?!\d)|\(\d{1,2}\)[、.]?|[①-⑳][、.]?)/;
const unitWords = [...moneyUnits, "%", "人", "名", "辆", "台", "个", "项", "次", "件", "份", "户", "天", "套", "批次", "人次", "㎡", "平方米", "分"].join("|");
const unitInBrackets = new RegExp(`\\((?:单位:?)?(?:人民币)?(${unitWords})\\)`);
const unitAlone = new RegExp(`^(${unitWords})$`);
/** 预算数(A), 执行率(B/A), 得分(20分*执行率); 小计④=①+②+③; a column number at the end. */
const formulaTail = /(?:\([A-Za-z]\d?\)|\([^()]*[*×÷/][^()]*\))?[①-⑳\d]*(?:[=＝].*)?$/;
const absoluteYear = /((?:19|20)\d{2})(?:年度|年)?/;
const priorWords = /上一?年度?|去年|前一年度?/;
/** 比上年增减额 is of this year: the other year is only what it is held against. */
const heldAgainst = /(?:比|较|与)(?:上一?年度?|去年|(?:19|20)\d{2}年度?)(?:同期|相比|对比|决算数?|执行数?|预算数?|数)?/;
const currentWords = /本年度|当年|本年(?=预算|决算|实际|执行|支出数|收入数)/;

const wordings = new Map<string, Wording>();
const headerWordings = new Map<string, Wording>();

/** Takes a header or row label apart. The same text gives the same object. */
export function wording(text: string): Wording {
  return remember(wordings, text, takeApart);
}

/** 201一般公共服务支出, 30101基本工资, 2010301行政运行: the code of a functional or economic class before its name; 200万元 is none. */
const classCode = /^[235]\d{2}(?:\d{2}){0,2}-?(?=[^\P{Script=Han}十百千万亿元个人名件次户项份台辆套年月日号多余以]\p{Script=Han}{2})/u;

/** Only then a label may begin with its number or with 其中. */
const mayBeNumbered = /^[一二三四五六七八九十\d(①-⑳其]/;
/** Only then it may speak of a year. */
const mayNameYear = /年|19|20/;

/** The same without keeping it, for those who keep what they make of it. */
export function takeApart(text: string): Wording {
  let rest = toCanonical(text);
  const alone = rest.length <= 4 ? unitAlone.exec(rest)?.[1] : undefined;
  if (alone !== undefined) return { core: "", year: null, unit: alone, part: false };
  const unit = rest.includes("(") ? (unitInBrackets.exec(rest)?.[1] ?? null) : null;
  if (unit !== null) rest = rest.replace(unitInBrackets, "");
  let part = false;
  for (let before = ""; before !== rest && mayBeNumbered.test(rest); ) {
    before = rest;
    rest = rest.replace(numbering, "").replace(classCode, "");
    const stripped = rest.replace(/^其中[:,]?/, "");
    part ||= stripped !== rest;
    rest = stripped;
  }
  const dated = mayNameYear.test(rest);
  if (dated) rest = rest.replace(heldAgainst, "") || rest;
  const year = dated ? yearOf(rest) : null;
  const core = (dated ? withoutYear(rest) : rest).replace(/[:,;。]+$/, "");
  return { core, year, unit, part };
}

function yearOf(text: string): HeaderYear {
  const absolute = absoluteYear.exec(text)?.[1];
  if (absolute) return { absolute: Number(absolute) };
  if (/^上年结转/.test(text)) return null;
  if (priorWords.test(text)) return { relative: -1 };
  return currentWords.test(text) ? { relative: 0 } : null;
}

function withoutYear(text: string): string {
  const bare = text.replace(absoluteYear, "").replace(currentWords, "");
  const prior = /^上年结转/.test(bare) ? bare : bare.replace(priorWords, "");
  return prior || text;
}

/** A header without the marks of its column: letters and formulas that other columns refer to, and a trailing column number. */
export function headerWording(text: string): Wording {
  return remember(headerWordings, text, () => {
    const found = wording(text);
    const core = found.core.replace(formulaTail, "");
    return core && core !== found.core ? { ...found, core } : found;
  });
}

/** Whether a word of a table kind stands for this canonical core: equal, or contained where it begins with ~. */
export function matchesWord(core: string, word: string): boolean {
  return word.startsWith("~") ? core.includes(word.slice(1)) : core === word;
}

/** A kind's word in the form in which cores are compared. */
export function kindWord(word: string): string {
  return word.startsWith("~") ? `~${canonical(word.slice(1))}` : wording(word).core;
}
