import { officeProblem } from "./officeProblem";

/** Opens a workbook that is no file yet in a new window. @throws HostProblem where Excel does not */
export async function openInExcel(bytes: Uint8Array): Promise<void> {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  try {
    await Excel.createWorkbook(btoa(text));
  } catch (error) {
    throw officeProblem(error);
  }
}
