import { nativeHost } from "../hosts/embedded/native/nativeHost";
import { saveBook } from "../hosts/embedded/file/saveBook";
import { HostProblem } from "../hosts/port";
import { deliverFile } from "./deliverFile";
import { makeDropTarget } from "./dropTarget";
import type { Grid } from "./grid/startGrid";
import { GridLink } from "./gridLink";
import type { OpenedFile } from "./openedFile";
import { openFile } from "./openedFile";
import type { PaneFrame } from "./paneFrame";
import { showPreview } from "./preview";
import { samples } from "./samples";
import { makeSplitter } from "./splitter";
import { TopBar } from "./topBar";

const link = new GridLink(() => setUnsaved(true));
const bar = new TopBar({ open: (file) => void openFromDisk(file), sample: (file) => void openSample(file), save: () => void save() });
let grid: Promise<Grid> | null = null;
let opened: OpenedFile | null = null;
let openings = 0;
let unsaved = false;

/** The page for those without Excel: a workbook beside the add-in's own page, in a frame over our own Excel's side of office.js. */
function main(): void {
  const around: PaneFrame = {
    nativeHostFor: paneHost,
    openSample: (file) => void openSample(file),
    fileOver: makeDropTarget(placeOf("drop"), (file) => void openFromDisk(file)),
  };
  Object.assign(window, around);
  makeSplitter(placeOf("splitter"), placeOf("desk"), placeOf("pane"));
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  const wanted = new URLSearchParams(location.search).get("sample");
  void openSample(samples.find(({ file }) => file === wanted)?.file ?? samples[0]?.file ?? "");
}

function paneHost(): ReturnType<PaneFrame["nativeHostFor"]> {
  if (!opened) throw new Error("no workbook is open");
  return nativeHost(opened.host, { instanceId: `book-${openings}` });
}

async function openSample(file: string): Promise<void> {
  if (!mayLeave()) return;
  await open(file, async () => {
    const response = await fetch(`samples/${file}`);
    if (!response.ok) throw new HostProblem("not-found", `示例“${file}”没有随页面一起部署；请检查静态文件夹里的 samples，或打开自己的工作簿。`);
    return new Uint8Array(await response.arrayBuffer());
  });
}

async function openFromDisk(file: File): Promise<void> {
  if (mayLeave()) await open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
}

function mayLeave(): boolean {
  return !unsaved || window.confirm(`“${opened?.name ?? ""}”有未保存的改动。不保存，打开另一个文件吗？`);
}

async function open(fileName: string, read: () => Promise<Uint8Array>): Promise<void> {
  bar.busy("正在打开…");
  try {
    const next = await openFile(await read(), fileName, link, link.touched);
    link.disconnect();
    opened = next;
    openings += 1;
    setUnsaved(false);
    bar.opened(next.name, next.notice);
    showPreview(placeOf("preview"), next.book.activeSheet);
    placeOf("preview").hidden = false;
    showPane();
    await showGrid(next);
  } catch (problem) {
    fail(problem);
  }
}

/** The add-in's page is loaded anew for every workbook, as Excel does. */
function showPane(): void {
  const frame = document.createElement("iframe");
  // For those who work on the product: index.html?contract runs the contract page in the frame instead.
  frame.src = new URLSearchParams(location.search).has("contract") ? "contract-workbench.html" : "pane.html";
  frame.title = "PERF 绩效自评";
  placeOf("pane").replaceChildren(frame);
}

async function showGrid(file: OpenedFile): Promise<void> {
  grid ??= loadGrid();
  const started = await grid;
  if (opened !== file) return;
  link.connect(started.show(file.book, file.inFile, { edited: () => setUnsaved(true), told: (sentence) => bar.tell(sentence) }));
  placeOf("preview").hidden = true;
  bar.ready();
}

/** Its looks come as a file of their own, beside its scripts. */
async function loadGrid(): Promise<Grid> {
  const looks = document.createElement("link");
  const styled = new Promise((done) => {
    looks.onload = done;
    looks.onerror = done;
  });
  Object.assign(looks, { rel: "stylesheet", href: "grid.css" });
  document.head.append(looks);
  const [{ startGrid }] = await Promise.all([import("./grid/startGrid"), styled]);
  return startGrid(placeOf("grid"));
}

async function save(): Promise<void> {
  if (!opened) return;
  const { book, host, name, original } = opened;
  bar.busy("正在保存…");
  try {
    await host.idle();
    await host.settle();
    deliverFile(saveBook(original, book), name);
    setUnsaved(false);
    bar.ready();
  } catch (problem) {
    fail(problem);
  }
}

function setUnsaved(value: boolean): void {
  unsaved = value;
  bar.unsaved(value);
}

function fail(problem: unknown): void {
  bar.ready();
  if (!(problem instanceof HostProblem)) {
    bar.tell("工作台出错了，工作簿没有变化；请重新打开页面再试一次。", true);
    throw problem;
  }
  bar.tell(problem.message, true);
}

function placeOf(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (!place) throw new Error(`the page has no ${id}`);
  return place;
}

main();
