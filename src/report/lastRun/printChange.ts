import type { FigureChange } from "./changedFigures";

/** 在职人员数：上次6人，本次7人 */
export function printChange({ label, before, now }: FigureChange): string {
  return `${label}：${before === null ? "上次没有" : `上次${before}`}，${now === null ? "本次没有" : `本次${now}`}`;
}
