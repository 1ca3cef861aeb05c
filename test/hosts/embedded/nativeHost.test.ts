/** @jest-environment jsdom */
import type { DialogRequest } from "../../../src/hosts/embedded/native/dialogRequest";
import { embeddedHost, emptyBook, openOfficePage, plant } from "./officePage";

const firstBook = emptyBook();
beforeAll(() => openOfficePage(embeddedHost(firstBook)));

test("Office says that it runs in Excel on a PC", async () => {
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: "Excel", platform: "PC" });
});

test("values written are read back", async () => {
  const book = emptyBook();
  plant(embeddedHost(book));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C3").values = [["预算", 100], ["决算", "97.35"]];
    const range = sheet.getRange("A1:C3").load("values,address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C3");
    expect(range.values).toEqual([["", "", ""], ["", "预算", 100], ["", "决算", 97.35]]);
  });
});

test("a dialog tells its messages, and that it was closed", async () => {
  const dialogs: DialogRequest[] = [];
  plant(embeddedHost(), { onDialog: (dialog) => dialogs.push(dialog) });
  const told: unknown[] = [];
  const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
    Office.context.ui.displayDialogAsync("https://localhost/dialog.html", { width: 40, height: 30 }, resolve);
  });
  expect(dialogs).toMatchObject([{ width: 40, height: 30, url: expect.stringContaining("dialog.html") as unknown }]);
  result.value.addEventHandler(Office.EventType.DialogMessageReceived, (event) => told.push("message" in event ? event.message : event.error));
  result.value.addEventHandler(Office.EventType.DialogEventReceived, (event) => told.push("error" in event ? event.error : event.message));
  dialogs[0]?.send("好", "https://localhost");
  dialogs[0]?.closed();
  expect(told).toEqual(["好", 12006]);
});

test("what the add-in wants of the ribbon reaches the page around it", async () => {
  const wishes: unknown[] = [];
  plant(embeddedHost(emptyBook(), { services: { onRibbon: (wish) => wishes.push(wish) } }));
  await Office.ribbon.requestUpdate({ tabs: [{ id: "Perf", visible: true, groups: [{ id: "G", controls: [{ id: "Run", enabled: false }] }] }] });
  expect(wishes).toEqual([{ kind: "tab", id: "Perf", visible: true }, { kind: "button", id: "Run", enabled: false }]);
});

test("the add-in can hide its pane and show it again", async () => {
  const states: string[] = [];
  plant(embeddedHost(emptyBook(), { services: { onVisibility: (state) => states.push(state) } }));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(states).toEqual(["Background", "Visible"]);
});

test("an action of the add-in's is run when the host says so", async () => {
  const host = embeddedHost();
  plant(host);
  const run: unknown[] = [];
  Office.actions.associate("EVALUATE", (args: unknown) => run.push(args));
  host.runAction("EVALUATE", { from: "ribbon" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(run).toEqual([{ from: "ribbon" }]);
});

test("the document's settings are kept in the workbook that was open when the page began", async () => {
  Office.context.document.settings.set("rubric", "hunan/department-2019");
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(firstBook.settings.get("rubric")).toContain("hunan/department-2019");
});
