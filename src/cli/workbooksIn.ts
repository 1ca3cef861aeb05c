import { readdirSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { CommandProblem, outputName } from "./inputs";

export const summaryName = "批量评价汇总.xlsx";

/**
 * The workbooks of a folder and of the folders in it, by path. Left out are hidden files, the lock files that Excel leaves
 * beside an open workbook (~$…), and what an earlier run wrote: a folder of results within this one, the summary, and a
 * result (名称.自评.xlsx) whose workbook lies beside it.
 */
export function workbooksIn(folder: string, out: string): readonly string[] {
  const paths = filesOf(folder)
    .filter((path) => /\.(?:xlsx|xlsm|xltx|xls|et|ods)$/i.test(path) && !path.split(sep).some((part) => /^(?:\.|~\$)/.test(part)))
    .filter((path) => resolve(folder, path) !== resolve(out, summaryName) && !(isInside(out, folder) && isInside(join(folder, path), out)));
  const sources = new Set(paths.filter((path) => !isResult(path)).map(resultOf));
  return paths.filter((path) => !isResult(path) || !sources.has(resultOf(path))).sort();
}

/** Where a workbook's results go within `out`, without what is added to the name: two workbooks of one place would write over each other. */
export function resultOf(path: string): string {
  return join(path, "..", outputName(path));
}

function isResult(path: string): boolean {
  return /\.自评\.xlsx$/i.test(path);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}

function filesOf(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "找不到文件夹" : code === "ENOTDIR" ? "这不是一个文件夹：" : "无法读取文件夹";
    throw new CommandProblem(1, [`${why}“${folder}”，请检查路径后重试。`], { cause: error });
  }
}
