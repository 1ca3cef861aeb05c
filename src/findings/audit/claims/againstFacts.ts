import { factEntry } from "../../../facts/fact";
import type { Fact } from "../../../facts/fact";
import type { Facts } from "../../../facts/facts";
import type { CellRef } from "../../../grid/address";
import { formatCellRef } from "../../../grid/address";
import type { Decimal } from "../../../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../../../quantity/money";
import { plainText } from "../../../quantity/plainText";
import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { AuditContext } from "../context";
import type { Figure } from "../figure";
import { isRight, judge } from "../judge";
import { placeInWords } from "../placeInWords";
import { printLike } from "../print";
import { roleOf } from "./role";

/** The figures of a report against the workbook's facts of the same label and year. */
export function claimsAgainstFacts({ passages, year }: AuditContext, facts: Facts, placeOf: (at: CellRef) => string = formatCellRef): readonly Claim[] {
  const byName = namesOf(facts);
  return passages.flatMap((passage) =>
    passage.figures.flatMap((figure): readonly Claim[] => {
      if (figure.bracketed || !isOwnName(figure) || (figure.kind !== "money" && figure.kind !== "count") || /增加|减少|占|上年.{0,6}比/u.test(figure.label)) return [];
      const wanted = figure.period === "prior" ? (year ?? facts.year ?? 0) - 1 : (year ?? facts.year);
      const budget = roleOf(figure, passage) === "budget";
      const found = (byName.get(keyOf(figure.name)) ?? []).filter((fact) => fact.year === wanted && /budget/iu.test(fact.id) === (budget || /预算/u.test(figure.name)));
      const [fact] = found;
      const value = fact && found.length === 1 ? valueOf(fact, figure) : null;
      if (!fact || !value) return [];
      const verdict = judge(figure, value, value.minus(value));
      const cell = fact.at ? placeOf(fact.at) : "";
      const why = `${cell.startsWith("table ") ? placeInWords(cell) : `工作簿${cell}`}的${fact.label["zh-CN"]}为${printLike(figure, value)}`;
      return [claimOf(passage, figure, { quantity: fact.label["zh-CN"], exact: value, verdict: isRight(verdict) || verdict === "truncation" ? verdict : "contradiction", why, also: cell === "" ? [] : [cell] })];
    }),
  );
}

const ownNames = /^(?:部门|单位)?(?:总收入|总支出|基本支出|项目支出|收入合计|支出合计|本年收入合计|本年支出合计|编制数|在职人员数|实有人数)$/u;

/** 实际支出 or 年初预算 may be those of anything the paragraph speaks of; a long name is of one thing. */
function isOwnName({ name, label }: Figure): boolean {
  return ownNames.test(name) || /(?:总收入|总支出|(?:收入|支出)合计)(?:数|金额|为|是|共|达|:)*$/u.test(label) || (name.length >= 6 && !/^(?:实际|本年|年初|全年)/u.test(name));
}

/** Known facts by every name that they go by. */
function namesOf({ facts }: Facts): ReadonlyMap<string, readonly Fact[]> {
  const byName = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.state !== "known") continue;
    const entry = factEntry(fact.id);
    for (const name of new Set([entry.label["zh-CN"], ...(entry.aliases ?? [])].map(keyOf))) byName.set(name, [...(byName.get(name) ?? []), fact]);
  }
  return byName;
}

/** 结转和结余, 本年 and 合计 are told in many ways. */
function keyOf(name: string): string {
  return plainText(name).replace(/结转和结余|结余结转/gu, "结转结余").replace(/^本年|^(?:部门|单位)?总(?=收入|支出)|合计$|总额$|决算数$|数$/gu, "").replace(/\((?:境)\)/gu, "(境)");
}

function valueOf({ quantity }: Fact, figure: Figure): Decimal | null {
  if (!quantity) return null;
  const { value, unit } = quantity;
  if (figure.kind === "money") return isMoneyUnit(unit) ? inMoneyUnit({ value, unit }, "元").value : null;
  return unit === figure.counter || (unit === "人" && figure.counter === "名") ? value : null;
}
