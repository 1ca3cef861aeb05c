import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandProblem } from "./inputs";

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes all files or none: each first beside its place, then moved there when all are written. Gives their paths. */
export function writeOutputs(folder: string, files: readonly OutputFile[]): readonly string[] {
  const paths = files.map(({ name }) => join(folder, name));
  const drafts = paths.map((path) => `${path}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    files.forEach(({ bytes }, index) => {
      writeFileSync(drafts[index] as string, bytes);
    });
    drafts.forEach((draft, index) => {
      renameSync(draft, paths[index] as string);
    });
  } catch (error) {
    for (const draft of drafts) rmSync(draft, { force: true });
    throw new CommandProblem(1, [`无法写入“${folder}”，请确认文件夹可写，且其中的同名文件没有在 Excel 或 Word 中打开。`], { cause: error });
  }
  return paths;
}
