import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";

/** Why a command stops, one line for each cause; exit code 1 for input that cannot be used, 2 for wrong usage. */
export class CommandProblem extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    readonly lines: readonly string[],
    options?: ErrorOptions,
  ) {
    super(lines.join("\n"), options);
    this.name = "CommandProblem";
  }
}

/** A file's bytes; a path that cannot be read is a clear line, not a stack. */
export function readInput(path: string, what = "工作簿"): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new CommandProblem(1, [`“${path}”是一个文件夹，请给出其中的${what}文件。`]);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "找不到文件" : code === "EACCES" || code === "EPERM" ? "没有权限读取文件" : "无法读取文件";
    throw new CommandProblem(1, [`${why}“${path}”，请检查路径后重试。`], { cause: error });
  }
}

/** 保靖.xlsx and 保靖.自评.xlsx both give 保靖, so that a second run writes the same files again. */
export function outputName(path: string): string {
  return basename(path).replace(/\.[^.]+$/, "").replace(/\.自评$/, "");
}
