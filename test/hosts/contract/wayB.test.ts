import { contractScenarios } from "./contractScenarios";
import { wayB } from "./wayB";

const host = wayB();

jest.setTimeout(240_000);
afterAll(() => host.close());

describe(host.name, () => {
  contractScenarios(host);

  test("Office takes the page for a pane of Excel on the web", async () => {
    await host.open([{ name: "决算", cells: [] }]).port.read();
    const pane = await host.pane();
    expect(await pane.evaluate(() => (window as unknown as { pane: { platform(): Promise<string> } }).pane.platform())).toBe("OfficeOnline");
  });

  test("nothing was asked of another origin, and nothing complained", () => {
    expect(host.complaints).toEqual([]);
  });
});
