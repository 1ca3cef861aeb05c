import { officeProblem } from "./officeProblem";

/** Stops watching. */
export type StopWatching = () => Promise<void>;

/**
 * Tells when somebody changes a cell, or adds, deletes or renames a sheet. What the add-in itself writes is told too, in
 * Excels that do not say whose change it is.
 */
export async function watchChanges(onChange: () => void): Promise<StopWatching> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const told = async (): Promise<void> => onChange();
      const changed = async ({ triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
        if (triggerSource !== "ThisLocalAddin") onChange();
      };
      const handlers = [worksheets.onChanged.add(changed), worksheets.onAdded.add(told), worksheets.onDeleted.add(told)];
      if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) handlers.push(worksheets.onNameChanged.add(told));
      await context.sync();
      return async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      };
    });
  } catch (error) {
    throw officeProblem(error);
  }
}
