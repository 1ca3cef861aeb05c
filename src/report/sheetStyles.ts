import type { CellLook } from "./cellLook";
import type { CellStyle } from "./sheet";

// 宋体 and 黑体 ship with Windows, with Office for Mac and with WPS; elsewhere their charset lets a substitute be found.
const song = { font: "宋体", size: 11, vertical: "center" } as const;
const boxed = { ...song, border: "A6A6A6" } as const;
// Printed forms have black lines and a size that fits A4.
const form = { font: "宋体", size: 10.5, vertical: "center", border: "000000", wrap: true } as const;

/** The one table of looks: every host writes a named style as it stands here. */
export const sheetStyles: Readonly<Record<CellStyle, CellLook>> = {
  key: { ...song, size: 8, color: "7F7F7F" },
  title: { ...song, font: "黑体", size: 16, bold: true, horizontal: "center" },
  subtitle: { ...song, size: 10, color: "595959" },
  heading: { ...song, font: "黑体", size: 12, horizontal: "left", wrap: true },
  paragraph: { ...song, size: 12, horizontal: "left", vertical: "top", wrap: true },
  signature: { ...song, size: 12, horizontal: "right" },
  header: { ...boxed, bold: true, fill: "DDEBF7", horizontal: "center", wrap: true },
  label: { ...boxed, horizontal: "left", wrap: true },
  text: { ...boxed, horizontal: "left", wrap: true },
  number: { ...boxed, horizontal: "right" },
  points: { ...boxed, horizontal: "right", numberFormat: "0.00" },
  percent: { ...boxed, horizontal: "right", numberFormat: "0.00%" },
  money: { ...boxed, horizontal: "right", numberFormat: "#,##0.00" },
  total: { ...boxed, bold: true, fill: "F2F2F2", wrap: true, numberFormat: "0.00" },
  input: { ...boxed, fill: "FFF9DB", color: "1F3864", horizontal: "right", numberFormat: "0.00" },
  inputText: { ...boxed, fill: "FFF9DB", color: "1F3864", horizontal: "left", vertical: "top", wrap: true },
  muted: { ...boxed, color: "7F7F7F", wrap: true },
  good: { ...boxed, fill: "E2EFDA", color: "375623", wrap: true, numberFormat: "0.00" },
  warning: { ...boxed, fill: "FFEB9C", color: "7F6000", wrap: true, numberFormat: "0.00" },
  bad: { ...boxed, fill: "FCE4E4", color: "9C0006", wrap: true, numberFormat: "0.00" },
  link: { ...boxed, color: "0563C1", underline: true, wrap: true },
  formLabel: { ...form, horizontal: "center" },
  formText: { ...form, horizontal: "left" },
  formNumber: { ...form, horizontal: "right", numberFormat: "#,##0.00" },
  chartData: { ...song, size: 8, color: "7F7F7F" },
  formInput: { ...form, fill: "FFF9DB", horizontal: "left" },
  formYear: { ...song, horizontal: "center" },
  formUnit: { ...song, size: 10.5, horizontal: "right" },
  formPercent: { ...form, horizontal: "center", numberFormat: "0.00%" },
};
