import { bench, clearBench, sheetNames } from "./bench";
import { record } from "./recorder";
import type { Scenario } from "./scenarios";
import { scenarios } from "./scenarios";
import { writeUserSheet } from "./userSheet";

/**
 * A page for those who work on the product, not for clerks: runs the contract of hosts/port.ts by hand in whatever Excel has
 * opened it, says what holds and what does not, and keeps what went over the wire.
 */
async function main(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById("pane");
  if (!place) throw new Error("the page has no place for the contract");
  const [run, save] = [button("运行契约测试"), button("下载请求记录")];
  save.disabled = true;
  const list = document.createElement("ol");
  const summary = document.createElement("p");
  summary.id = "summary";
  place.append(heading(), run, save, back(), summary, list);
  run.addEventListener("click", () => {
    run.disabled = true;
    void runAll(list, summary).then((trace) => {
      run.disabled = false;
      save.disabled = false;
      save.onclick = () => download(JSON.stringify(trace));
    });
  });
}

async function runAll(list: HTMLElement, summary: HTMLElement): Promise<object> {
  list.replaceChildren();
  const recorder = record();
  const keep = await sheetNames();
  let failed = 0;
  for (const scenario of scenarios) {
    const why = await outcome(scenario, keep);
    if (why !== null) failed += 1;
    const line = document.createElement("li");
    line.textContent = why === null ? `通过　${scenario.name}` : `未通过　${scenario.name}　${why}`;
    line.style.color = why === null ? "#0b6a0b" : "#a4262c";
    list.append(line);
  }
  recorder.stop();
  summary.textContent = failed === 0 ? `全部通过（${scenarios.length} 项）` : `${failed} 项未通过，共 ${scenarios.length} 项`;
  return recorder.trace;
}

/** Null where the scenario holds; else why it does not. The workbook is put back in either case. */
async function outcome(scenario: Scenario, keep: readonly string[]): Promise<string | null> {
  try {
    await bench.act(writeUserSheet);
    await scenario.run(bench);
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  } finally {
    await clearBench(keep);
  }
}

function heading(): HTMLElement {
  const text = document.createElement("p");
  text.textContent = "请在一个空白工作簿里运行：测试会增删工作表，结束后恢复原状。记录里有工作簿的内容，只存在本机。";
  return text;
}

/** To the pane that led here: it has another name in the workbench. */
function back(): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = (window.location.pathname.includes("contract-workbench") ? "pane.html" : "taskpane.html") + window.location.search;
  link.textContent = "返回绩效自评";
  link.style.marginLeft = "12px";
  return link;
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.textContent = label;
  return made;
}

function download(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "office-trace.json";
  link.click();
}

void main();
