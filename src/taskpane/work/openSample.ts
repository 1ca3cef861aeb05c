import { openInExcel } from "../../hosts/excel/openInExcel";
import { HostProblem } from "../../hosts/port";
import { inWorkbench } from "../look/inWorkbench";

const file = "baojing-2019.xlsx";

/** What the workbench's page offers to the pane in its frame. */
interface Around {
  readonly openSample?: (file: string) => void;
}

/**
 * Opens the sample that has errors in it: Excel in a new window, so that the person's own workbook stays as it is; the workbench
 * in the place of what is open there.
 *
 * @throws HostProblem where the sample is not on the server, or Excel opens no workbooks for add-ins
 */
export async function openSample(): Promise<void> {
  const around = inWorkbench() ? (window.parent as Around) : null;
  if (around?.openSample) return around.openSample(file);
  const response = await fetch(`samples/${file}`).catch(() => null);
  if (!response?.ok) throw new HostProblem("not-found", "示例没有随面板一起部署，或现在没有网络；请让信息技术人员检查静态文件夹里的 samples，或打开自己的工作簿。");
  const { url } = response;
  await openInExcel(new Uint8Array(await response.arrayBuffer())).catch((error: unknown) => {
    throw sampleProblem(error, url);
  });
}

/** An Excel that opens no workbooks for add-ins: the person can fetch the sample. What passes, such as a cell being edited, has its own sentence. */
export function sampleProblem(error: unknown, address: string): unknown {
  if (!(error instanceof HostProblem) || !["too-old", "access-denied", "unknown"].includes(error.code)) return error;
  return new HostProblem("too-old", `这个 Excel 不让加载项打开新的工作簿。请在浏览器里打开 ${address}，下载示例，用 Excel 打开它，再在那里打开本面板。`, { cause: error });
}
