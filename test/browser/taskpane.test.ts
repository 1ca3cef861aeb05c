import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";
import { builtVariants } from "../manifest/builtVariants";
import { builtPages } from "./builtPages";
import { complaintsOf } from "./complaints";
import { officeScript } from "./officeScript";
import { openBrowser } from "./openBrowser";
import type { ServedPages } from "./servedPages";
import { servedPages } from "./servedPages";

jest.setTimeout(240_000);

let browser: Browser;
let excel = "";
let served: ServedPages;
let folder = "";
let variants = "";
let page: Page;

/** The pages as `npm run build -- --env officejs=self` makes them: the programs are the same, the pages around them another. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "perf-self-"));
  variants = builtVariants({ self: { officejs: "self" } });
  cpSync(await builtPages(), folder, { recursive: true });
  for (const name of readdirSync(join(variants, "self")).filter((file) => file.endsWith(".html"))) cpSync(join(variants, "self", name), join(folder, name));
  excel = officeScript("Excel");
  browser = await openBrowser();
  served = await servedPages(folder);
}, 240_000);

afterAll(async () => {
  await browser.close();
  await served.close();
  for (const made of [folder, variants]) rmSync(made, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

/** Excel as it is on a person's machine, where the library wants to send its telemetry; our host otherwise asks it not to. */
const withTelemetry = '{ const info = window.external.GetHostInfo(); window.external.GetHostInfo = () => info.replace("disableLogging", ""); }';

test("a build without the network runs in Excel, and asks nobody but its own origin", async () => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const complaints = await complaintsOf(page, new URL(served.address).origin);
  await page.addInitScript({ content: `${excel}\n${withTelemetry}` });
  const telemetry = page.waitForResponse(`${served.address}/office/telemetry/oteljs_agave.js`);
  await page.goto(`${served.address}/taskpane.html`);
  await page.waitForFunction(() => document.getElementById("pane")?.firstChild && "Excel" in window);
  expect((await telemetry).status()).toBe(404);
  await page.waitForLoadState("networkidle");
  // The browser says it once, and so does the test that watches the answers.
  expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(`${served.address}/`) && !address.startsWith("data:"))).toEqual([]);
  expect(asked.map((address) => address.slice(served.address.length + 1))).toEqual(expect.arrayContaining(["office/office.js", "office/excel-win32-16.01.js", "office/zh-cn/office_strings.js", "functions.js", "commands.js", "taskpane.js"]));
  expect(await page.locator("#startup").isVisible()).toBe(false);
});

test("the cells' functions are known in the pane's page, as a shared runtime wants them", async () => {
  await page.addInitScript({ content: excel });
  await page.goto(`${served.address}/taskpane.html`);
  await page.waitForFunction(() => document.getElementById("pane")?.firstChild);
  const known = await page.evaluate(() => Object.keys((window as unknown as { CustomFunctions: { _association: { mappings: object } } }).CustomFunctions._association.mappings));
  const { functions } = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as { readonly functions: readonly { readonly id: string }[] };
  expect(known.sort()).toEqual(functions.map(({ id }) => id).sort());
});

describe("an empty pane says why, in Chinese and in English, and what IT should check", () => {
  const library = "**/office/office.js";
  /** Up to the moment at which the page has waited three seconds; its clock is ours, and stands still where we do not move it. */
  const wait = async (): Promise<void> => {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.goto(`${served.address}/taskpane.html`, { waitUntil: "commit" });
    await page.locator("#pane").waitFor({ state: "attached" });
    await page.clock.runFor(2900);
    expect(await page.locator("#startup").isVisible()).toBe(false);
    await page.clock.runFor(100);
  };

  test.each<[string, (route: Route) => Promise<void>]>([
    ["blocked", (route) => route.abort("blockedbyclient")],
    ["not found", (route) => route.fulfill({ status: 404, body: "" })],
    ["never answered", () => Promise.resolve()],
    ["a proxy's own page", (route) => route.fulfill({ contentType: "text/html", body: "<p>请先登录代理</p>" })],
  ])("office.js %s", async (_, answer) => {
    await page.route(library, answer);
    await wait();
    const message = page.locator("#startup-library");
    await message.waitFor({ state: "visible" });
    expect(await page.locator("#startup-program").isVisible()).toBe(false);
    const words = await message.innerText();
    for (const part of [`${served.address}/office/office.js`, "地址被拦", "代理", "证书", "21vianet", "officejs=self", "The pane cannot open"]) expect(words).toContain(part);
    expect(await page.locator("#startup a").getAttribute("href")).toBe("index.html");
  });

  test("what comes late is welcome: the message goes when the library is there", async () => {
    await page.addInitScript({ content: excel });
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(library, (route) => late.then(() => route.continue()));
    await wait();
    await page.locator("#startup-library").waitFor({ state: "visible" });
    arrive();
    await page.clock.resume();
    await page.locator("#startup").waitFor({ state: "hidden" });
    expect(await page.locator("#pane").innerText()).not.toBe("");
  });

  test.each<[string, (route: Route) => Promise<void>]>([
    ["does not arrive", (route) => route.abort()],
    ["is in words that an old browser does not know", (route) => route.fulfill({ contentType: "text/javascript", body: "const x = @;" })],
  ])("the pane's own program %s", async (_, answer) => {
    await page.addInitScript({ content: excel });
    await page.route("**/taskpane.js", answer);
    await wait();
    await page.clock.resume();
    const message = page.locator("#startup-program");
    await message.waitFor({ state: "visible" });
    expect(await message.innerText()).toContain(`${served.address}/taskpane.js`);
    expect(await message.innerText()).toContain("WebView2");
  });

  test("the button asks once more", async () => {
    await page.route(library, (route) => route.abort());
    await wait();
    await page.locator("#startup-library").waitFor({ state: "visible" });
    await page.unroute(library);
    await page.getByRole("button", { name: "重试" }).press("Enter");
    await page.waitForFunction(() => "Office" in window);
  });
});
