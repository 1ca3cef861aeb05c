/**
 * A typeface by its role in a public document, and what stands in for it where it is not installed.
 *
 * Offices have the GB2312 faces and 方正小标宋 from their own font packs; plain Windows has 仿宋, 楷体, 黑体, 宋体; macOS has the ST
 * faces. Word and WPS take a missing face's stand-in from w:altName of the font table, in order. Digits and Latin letters take the
 * same face as the Chinese beside them: the standard asks for 仿宋, and half-width glyphs of the same face keep the 28-character grid.
 */
export interface Face {
  readonly name: string;
  readonly alternatives: readonly string[];
  /** w:family, by which an application chooses when no name is known. */
  readonly family: "roman" | "modern" | "script" | "auto";
  readonly panose: string;
}

export type FaceRole = "xiaobiaosong" | "fangsong" | "kaiti" | "heiti" | "songti";

export const facesByRole: Readonly<Record<FaceRole, Face>> = {
  xiaobiaosong: {
    name: "方正小标宋简体",
    alternatives: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "STZhongsong", "宋体", "SimSun"],
    family: "script",
    panose: "02010601030101010101",
  },
  fangsong: {
    name: "仿宋_GB2312",
    alternatives: ["仿宋", "FangSong", "方正仿宋_GBK", "华文仿宋", "STFangsong"],
    family: "modern",
    panose: "02010609060101010101",
  },
  kaiti: {
    name: "楷体_GB2312",
    alternatives: ["楷体", "KaiTi", "方正楷体_GBK", "华文楷体", "STKaiti"],
    family: "modern",
    panose: "02010609060101010101",
  },
  heiti: { name: "黑体", alternatives: ["SimHei", "方正黑体_GBK", "华文黑体", "STHeiti"], family: "modern", panose: "02010609060101010101" },
  songti: { name: "宋体", alternatives: ["SimSun", "方正书宋_GBK", "华文宋体", "STSong"], family: "auto", panose: "02010600030101010101" },
};
