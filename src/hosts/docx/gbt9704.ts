import type { IFontAttributesProperties } from "docx";
import { facesByRole } from "./faces";
import type { FaceRole } from "./faces";

/** Twips (1/20 pt), Word's unit of length. */
export const twipsPerMillimetre = 1440 / 25.4;
const millimetres = (length: number): number => Math.round(length * twipsPerMillimetre);

/** Chinese sizes (字号) in half-points, Word's unit of size. 二号 is 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt, 五号 10.5 pt. */
export const sizes = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21, 小五: 18, 六号: 15 } as const;

/**
 * The page. Lengths in twips. Every number of this file stands beside its clause of GB/T 9704-2012 《党政机关公文格式》; "practice"
 * marks what the standard leaves open.
 */
export const page = {
  width: millimetres(210), // 5.1 A4, 210 mm × 297 mm
  height: millimetres(297), // 5.1
  top: millimetres(37), // 5.2.1 head margin 37 mm ± 1 mm
  left: millimetres(28), // 5.2.1 binding margin 28 mm ± 1 mm
  bottom: millimetres(35), // 5.2.1 follows from the type area of 156 mm × 225 mm
  right: millimetres(26), // 5.2.1 follows from the type area
  header: millimetres(20), // the standard knows no running head; 草稿 stands in the middle of the head margin
  footer: millimetres(25), // 7.5 the dash beside the number 7 mm below the type area: 35 − 7 − half a line of 14 pt
} as const;

/** The type area, 5.2.1. */
export const typeArea = {
  width: page.width - page.left - page.right,
  height: page.height - page.top - page.bottom,
} as const;

/**
 * The type area, 5.2.3: 22 lines of 28 characters that fill it. The characters' width is the letters' own, not a character grid of
 * the page: LibreOffice would set 27 on that one and move every line by half of what is left.
 */
export const grid = {
  lines: 22,
  characters: 28,
  linePitch: Math.floor(typeArea.height / 22), // 579 twips = 28.95 pt
  characterPitch: typeArea.width / 28,
  /** How much narrower than 三号 a character stands, in whole twips: 28 × 15.75 pt fill the line but for a tenth of a character. */
  tightening: Math.floor(typeArea.width / 28 - 320),
} as const;

export interface Lettering {
  readonly font: IFontAttributesProperties;
  /** Half-points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The one face for every script: `hint` lets quotes, dashes and ①≥… take it too, where Word would otherwise ask the theme. */
function lettering(role: FaceRole, size: number, bold = false): Lettering {
  const { name } = facesByRole[role];
  return { font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: "eastAsia" }, size, ...(bold ? { bold } : {}) };
}

/** What is set in which face and size. Black throughout (5.2.4). */
export const letterings = {
  title: lettering("xiaobiaosong", sizes.二号), // 7.3.1 2号小标宋, centred
  heading1: lettering("heiti", sizes.三号), // 7.3.3 一、 黑体
  heading2: lettering("kaiti", sizes.三号), // 7.3.3 （一） 楷体
  heading3: lettering("fangsong", sizes.三号, true), // 7.3.3 1. 仿宋; bold by general practice, so that the level is seen
  heading4: lettering("fangsong", sizes.三号), // 7.3.3 （1） 仿宋
  body: lettering("fangsong", sizes.三号), // 5.2.2 3号仿宋
  attachmentMark: lettering("heiti", sizes.三号), // 7.3.7 附件1 in 3号黑体
  attachmentTitle: lettering("xiaobiaosong", sizes.二号), // 7.3.7 names only the place; set as a title
  pageNumber: lettering("songti", sizes.四号), // 7.5 4号 half-width 宋体
  header: lettering("heiti", sizes.四号), // practice
  caption: lettering("heiti", sizes.小四), // practice, as all below
  unitLine: lettering("songti", sizes.五号),
  note: lettering("songti", sizes.五号),
  contentsTitle: lettering("xiaobiaosong", sizes.二号),
  contents: lettering("fangsong", sizes.四号),
} as const;

/** Table text has no clause: 宋体, headers in 黑体, from 小四 downwards until every number fits its column. */
export function tableLettering(size: number, header: boolean): Lettering {
  return lettering(header ? "heiti" : "songti", size);
}

/** Indents and empty lines, in characters of 三号 and lines. */
export const places = {
  bodyIndent: 2, // 7.3.3 each paragraph starts two characters in, wrapped lines flush
  titleLine: 700, // practice: 35 pt for 二号, which does not fit the pitch of 三号 well
  unsealedRight: 2, // 7.3.5.2 without seal: two characters free at the right
  dateIndent: 2, // 7.3.5.2 the date starts two characters right of the name
  sealedRight: 4, // 7.3.5.1 with seal: four characters free right of the date
  pageNumberInset: 1, // 7.5 one character free beside the number
} as const;
