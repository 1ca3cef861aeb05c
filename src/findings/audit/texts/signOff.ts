import type { AuditFinding } from "../claim";
import type { AuditContext, ReadPassage } from "../context";
import { note } from "./finding";

const day = /(?:((?:19|20)\d{2})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/gu;
const due = /前|之前|截止|截至|将于|拟|计划|要求/u;

interface Dated {
  readonly key: number;
  readonly text: string;
  readonly at: string;
}

/** The sign-off date is not before the last step that the report tells as done; every date is one that the calendar has. */
export function signOffFindings({ passages }: AuditContext): readonly AuditFinding[] {
  const last = [...passages].reverse().find(({ cell }) => !cell);
  const signed = last && last.text.length < 30 ? datesOf(last, null)[0] : undefined;
  const filled = passages.slice(0, 12).filter(({ text }) => /^(?:填报|报告|自评|评价|编制)?日期/u.test(text)).flatMap((passage) => datesOf(passage, null))[0];
  const sign = signed ?? filled;
  const impossible = passages.flatMap((passage) => datesOf(passage, 2000).filter(({ key }) => !exists(key)));
  const findings = impossible.map(({ at, text }) => note("TEXT-DATE", [at], { date: text }, `“${text}”不是日历上有的日期。请更正。`));
  if (!sign) return findings;
  const year = Math.floor(sign.key / 10000);
  const steps = passages.filter((passage) => passage !== last && passage.text !== "").flatMap((passage) => datesOf(passage, year)).filter(({ key }) => key > sign.key && Math.floor(key / 10000) === year);
  const [latest] = [...steps].sort((a, b) => b.key - a.key);
  if (!latest) return findings;
  return [...findings, note("TEXT-SIGN-OFF", [sign.at, latest.at], { signed: sign.text, step: latest.text }, `落款日期${sign.text}早于正文所写的${latest.text}。请核对落款日期或工作步骤的日期。`)];
}

/** A deadline (5月20日前) is no step; a date without a year is of the year given. */
function datesOf({ text, at }: ReadPassage, year: number | null): readonly Dated[] {
  return [...text.matchAll(day)].flatMap(({ index, 0: whole, 1: named, 2: month = "", 3: date = "" }) => {
    const around = `${text.slice(Math.max(0, index - 6), index)}|${text.slice(index + whole.length, index + whole.length + 2)}`;
    const of = named === undefined ? year : Number(named);
    return of === null || (year !== null && due.test(around)) ? [] : [{ key: of * 10000 + Number(month) * 100 + Number(date), text: whole.trim(), at }];
  });
}

function exists(key: number): boolean {
  const [year, month, date] = [Math.floor(key / 10000), Math.floor(key / 100) % 100, key % 100];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && date >= 1 && date <= (month === 2 && year === 2000 ? 29 : days);
}
