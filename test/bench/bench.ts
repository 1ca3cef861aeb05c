import { benchAuditReport } from "./auditReport";
import { benchEvaluateWorkbook } from "./evaluateWorkbook";
import { benchFunctions } from "./functions";
import { benchOfficeHost } from "./officeHost";
import { benchPane } from "./pane";
import { benchPaneBundle } from "./paneBundle";
import { benchReadXlsx } from "./readXlsx";
import { benchRecognise } from "./recognise";
import { benchSaveXlsx } from "./saveXlsx";
import { benchWorkbench } from "./workbenchPages";
import { writeDocx } from "./writeDocx";

/** `npm run bench [NAME …]`: every measurement beside a named peer in the same run; quote the ratios. */
const benches: Readonly<Record<string, { readonly title: string; readonly run: () => Promise<readonly object[]> }>> = {
  evaluate: { title: "一个工作簿：评价，评价并写出两个文件（同类：SheetJS 读取同一文件）", run: benchEvaluateWorkbook },
  read: { title: "读取 .xlsx（同类：SheetJS；目标：时间比 ≤ 0.35，内存更少）", run: benchReadXlsx },
  recognise: { title: "认表：从格子到数据，处理器时间（同类：本项目读取同一 .xlsx；目标：时间比 < 1，每格用时不随大小增长）", run: benchRecognise },
  save: { title: "加一张表并保存（同类：exceljs；目标：时间比 ≤ 0.05）", run: benchSaveXlsx },
  functions: { title: "自定义函数：每次调用、区域调用、包的大小", run: benchFunctions },
  paneWork: { title: "任务窗格：可用时间、500 项中筛选（目标：一个字 ≤ 16 毫秒脚本）", run: benchPane },
  pane: { title: "面板第一次加载（同类：与微软 React 任务窗格模板相同的引用；目标：≤ 1.0）", run: benchPaneBundle },
  audit: { title: "核对一份报告（同类：mammoth 读取同一文件的文字；目标：15 页 ≤ 300 毫秒，10 KB 到 10 MB 线性）", run: benchAuditReport },
  docx: { title: "30 页报告（同类：直接用 docx 库；目标：时间比 ≤ 1.5）", run: writeDocx },
  office: { title: "经 office.js 读 20 万格、写评分表（毫秒；同类：文件方式，同一浏览器同一工作簿）", run: benchOfficeHost },
  workbench: { title: "工作台：首次绘制与可操作（毫秒；比值为两者之比）", run: benchWorkbench },
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const [name, { title, run }] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`\n${name}　${title}\n`);
    console.table((await run()).map(shortened));
  }
}

/** Milliseconds and ratios as a person reads them. */
function shortened(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === "number" ? Number(value.toPrecision(3)) : value]));
}

void main();
