import { runExcel } from "./runExcel";

/** The workbook's file name, as the title bar shows it. */
export function workbookName(): Promise<string> {
  return runExcel(async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    return workbook.name;
  });
}
