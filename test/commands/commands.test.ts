/** @jest-environment jsdom */
import { officeError } from "../../src/hosts/embedded/fault";
import type { EmbeddedHost } from "../../src/hosts/embedded/embeddedHost";
import { perfCommands } from "../../src/commands/perfCommand";
import { embeddedHost, emptyBook, openOfficePage, plant } from "../hosts/embedded/officePage";

const visible: string[] = [];
const told: unknown[] = [];
let host: EmbeddedHost;
let refuses = false;

beforeAll(async () => {
  document.body.innerHTML = '<div id="command-problem" role="alert" hidden></div>';
  window.addEventListener("perf-command", (event) => told.push((event as CustomEvent).detail));
  await openOfficePage(embeddedHost());
  await import("../../src/commands/commands");
});

beforeEach(() => {
  host = embeddedHost(emptyBook(), {
    services: { onVisibility: (state) => visible.push(state) },
    fault: () => (refuses ? { refused: officeError.dialogOpen } : null),
  });
  plant(host);
  refuses = false;
  visible.length = told.length = 0;
  delete window.perfCommand;
});

const problem = (): HTMLElement => document.getElementById("command-problem") as HTMLElement;

test.each(perfCommands)("the ribbon's button %s shows the pane, tells it what was asked for, and is done", async (name) => {
  expect(await host.buttons.press(name)).toBe(0);
  expect(visible).toEqual(["Visible"]);
  expect(told).toEqual([name]);
  expect(window.perfCommand).toBe(name);
  expect(problem().hidden).toBe(true);
});

test.each(perfCommands)("the action %s does the same for a shortcut, which has no event to complete", async (name) => {
  const heard = new Promise((resolve) => window.addEventListener("perf-command", resolve, { once: true }));
  host.runAction(name, undefined);
  await heard;
  expect([visible, told]).toEqual([["Visible"], [name]]);
});

test("an action that the add-in does not have is refused, and nothing is shown", async () => {
  expect(await host.buttons.press("delete")).not.toBe(0);
  expect(visible).toEqual([]);
});

test("a button is done also where Excel does not show the pane; the page says why, in Chinese, until it is put away", async () => {
  refuses = true;
  expect(await host.buttons.press("score")).toBe(0);
  expect(told).toEqual(["score"]);
  expect(problem().hidden).toBe(false);
  expect(problem().textContent).toMatch(/^任务窗格没有打开。Excel.*(?:再试一次|打开文件)。知道了$/);
  problem().querySelector("button")?.click();
  expect(problem().hidden).toBe(true);
});

test("what went wrong is forgotten when the next button works", async () => {
  refuses = true;
  await host.buttons.press("check");
  refuses = false;
  await host.buttons.press("check");
  expect(problem().hidden).toBe(true);
});
