import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { perfCommands } from "../../src/commands/perfCommand";
import { iconFile, iconNames, iconSizes } from "../../assets/icons/build/icons";
import { builtVariants } from "./builtVariants";
import { addressesIn, addressFaults, languageFaults, lengthFaults, orderFaults, referenceFaults } from "./manifestFaults";
import { elementsNamed, readManifest } from "./readManifest";
import { readWithMicrosoft } from "./readWithMicrosoft";

jest.setTimeout(240_000);

const root = resolve(__dirname, "../..");
const source = join(root, "manifest.xml");
const xml = readFileSync(source, "utf8");
const sourceOrigin = "https://localhost:3000";
const allFaults = (text: string): readonly string[] => [orderFaults, referenceFaults, lengthFaults, languageFaults].flatMap((faultsOf) => faultsOf(readManifest(text)));

describe("the manifest of the source", () => {
  const manifest = readManifest(xml);

  test("keeps Microsoft's order, its limits, and its references", () => {
    expect(allFaults(xml)).toEqual([]);
  });

  test("is read by Microsoft's own reader", () => {
    expect(readWithMicrosoft([source])[0]).toMatchObject({
      id: "96493a74-eb98-4ca9-a0db-a3a1c6d933c2",
      version: "0.1.0.0",
      hosts: ["Workbook", "Document"],
      defaultLocale: "zh-CN",
      permissions: "ReadWriteDocument",
      officeAppType: "TaskPaneApp",
    });
  });

  test("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
    expect(elementsNamed(manifest, "Version").map(({ text }) => text)).toEqual([`${version}.0`]);
  });

  test("every function of a button is an action of the add-in", () => {
    const names = elementsNamed(manifest, "FunctionName").map(({ text }) => text);
    expect(names).toEqual(perfCommands.filter((name) => name !== "open"));
  });

  test("pane, functions and buttons share one runtime: they name the same page", () => {
    const [runtime] = elementsNamed(manifest, "Runtime");
    const page = runtime?.attributes["resid"];
    expect(runtime?.attributes["lifetime"]).toBe("long");
    expect([...elementsNamed(manifest, "FunctionFile"), ...elementsNamed(manifest, "Page").flatMap(({ children }) => children)].map(({ attributes }) => attributes["resid"])).toEqual([page, page]);
  });

  test("every button has every size of its icon, each of so many pixels", () => {
    for (const icon of elementsNamed(manifest, "Icon")) expect(icon.children.map(({ attributes }) => Number(attributes["size"]))).toEqual(iconSizes);
    const pixels = iconNames.flatMap((name) => iconSizes.map((size) => [name, size, ...pixelsOf(iconFile(name, size))]));
    expect(pixels).toEqual(iconNames.flatMap((name) => iconSizes.map((size) => [name, size, size, size])));
  });

  test("each picture is what its name says", () => {
    const images = elementsNamed(manifest, "Images").flatMap(({ children }) => children);
    for (const { attributes } of images) expect(attributes["DefaultValue"]).toBe(`${sourceOrigin}/assets/icons/${(attributes["id"] ?? "").slice("Icon.".length).replace(".", "-")}.png`);
  });
});

/** Width and height, from the PNG's first chunk. */
function pixelsOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("a manifest with a fault is found", () => {
  test.each([
    ["two elements in the wrong order", xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"), "in OfficeApp, Id stands after Version"],
    ["an icon before its label", xml.replace(/(<Label resid="Group.Label"\/>)([\s\S]*?<\/Icon>)/, "$2$1"), "in Group, Label stands after Icon"],
    ["an element under the wrong parent", xml.replace("<Permissions>", "<Enabled>false</Enabled><Permissions>"), "OfficeApp may not hold Enabled"],
    ["something missing", xml.replace(/<ProviderName>.*<\/ProviderName>/, ""), "OfficeApp lacks ProviderName"],
    ["an unknown resid", xml.replace('resid="Help.Tip"', 'resid="Help.Tipp"'), "resid Help.Tipp is not defined"],
    ["a resource that nobody names", xml.replace('<FunctionFile resid="Pane.Url"/>', "").replaceAll('"Functions.Script.Url"/>', '"Pane.Url"/>'), "Functions.Script.Url is never used"],
    ["an id that stands twice", xml.replace('<bt:Url id="Bench.Url"', '<bt:Url id="Pane.Url"'), "Pane.Url is defined twice"],
    ["a long label", xml.replace('DefaultValue="打开面板"', `DefaultValue="${"打".repeat(126)}"`), `short string of 126 characters: ${"打".repeat(126)}`],
    ["a long resid", xml.replaceAll("Functions.Metadata.Url", "Functions.Metadata.Url.In.All.Locales"), "resid of 37 characters: Functions.Metadata.Url.In.All.Locales"],
    ["a string without English", xml.replace('<bt:Override Locale="en-US" Value="Check"/>', ""), "Check.Label has no English"],
  ])("%s", (_, broken, fault) => {
    expect(broken).not.toBe(xml);
    expect(allFaults(broken)).toContain(fault);
  });
});

describe("as it is built", () => {
  const variants = {
    source: {},
    intranet: { origin: "https://oa.example.gov.cn/gongju/perf/", officejs: "self" },
    china: { origin: "https://perf.example.cn", officejs: "21vianet" },
  } as const;
  const origins = { source: sourceOrigin, intranet: "https://oa.example.gov.cn/gongju/perf", china: "https://perf.example.cn" } as const;
  const libraries = {
    source: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
    intranet: "office/office.js",
    china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  } as const;
  let folder = "";
  beforeAll(() => {
    folder = builtVariants(variants);
    // The functions are a bundle of their own, built beside the pages by the same command.
    for (const name of Object.keys(variants)) for (const file of ["functions.json", "functions.en-US.json"]) copyFileSync(join(root, "src/functions", file), join(folder, name, file));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(["source", "intranet", "china"] as const)("%s: the manifest holds, and the folder answers every address but the functions' program", (name) => {
    const built = readFileSync(join(folder, name, "manifest.xml"), "utf8");
    const program = `nothing answers ${origins[name]}/functions.js`;
    expect(allFaults(built)).toEqual([]);
    expect(addressFaults(readManifest(built), origins[name], join(folder, name))).toEqual([program]);
    expect(addressesIn(readManifest(built))).toHaveLength(addressesIn(readManifest(xml)).length);
  });

  test("Microsoft's own reader takes each", () => {
    const read = readWithMicrosoft(Object.keys(variants).map((name) => join(folder, name, "manifest.xml")));
    expect(read.map(({ defaultSettings }) => defaultSettings)).toMatchObject(Object.values(origins).map((origin) => ({ sourceLocation: `${origin}/taskpane.html` })));
  });

  test.each(["source", "intranet", "china"] as const)("%s: the page loads its own files and the library that was asked for, in this order", (name) => {
    const page = readFileSync(join(folder, name, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script ([^>]*)>/g)].map(([, attributes = ""]) => [/src="?([^ ">]*)/.exec(attributes)?.[1], attributes.includes("defer")]);
    expect(scripts).toEqual([["startup.js", false], [libraries[name], true], ["functions.js", true], ["commands.js", true], ["taskpane.js", true]]);
  });

  test("without the network: no page names another address, and none is allowed to ask one", () => {
    for (const name of ["taskpane.html", "pane.html", "index.html", "companion.html"]) {
      expect(readFileSync(join(folder, "intranet", name), "utf8")).not.toMatch(/(?:https?:)?\/\//);
    }
  });

  test.each([
    ["an address without https", { origin: "http://oa.example.gov.cn" }, "an https address"],
    ["no address", { origin: "oa" }, "Invalid URL"],
    ["a library that there is not", { officejs: "npm" }, "one of cdn, 21vianet, self"],
  ])("refused: %s", (_, env, message) => {
    expect(() => builtVariants({ refused: env })).toThrow(message);
  });
});
