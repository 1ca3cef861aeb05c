import { HostProblem } from "../port";

/** What reading needs at most: finding merged blocks came with this one. */
const needed = "1.13";

/** @throws HostProblem `too-old` in an Excel that lacks what reading and writing need. */
export function requireExcel(): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", needed)) return;
  throw new HostProblem(
    "too-old",
    "这个版本的 Excel 太旧，插件无法读取工作簿。请更新到 Excel 2021 或 Microsoft 365，或改用浏览器工作台打开文件。",
  );
}
