import { existsSync } from "node:fs";
import { join } from "node:path";
import { elementOrder } from "./elementOrder";
import type { ManifestElement } from "./readManifest";
import { elementsNamed, elementsOf } from "./readManifest";

/** Children that do not belong there, stand in the wrong order, or are missing. */
export function orderFaults(root: ManifestElement): readonly string[] {
  return elementsOf(root).flatMap(({ name, children }) => {
    const order = (elementOrder[name] ?? []).map((child) => child.replace("!", ""));
    const places = children.map((child) => order.indexOf(child.name));
    const unknown = children.filter((_, index) => places[index] === -1).map((child) => `${name} may not hold ${child.name}`);
    const turned = children.flatMap((child, index) => (index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0) ? [`in ${name}, ${child.name} stands after ${children[index - 1]?.name ?? ""}`] : []));
    const missing = (elementOrder[name] ?? []).filter((child) => child.endsWith("!") && !children.some((held) => `${held.name}!` === child));
    return [...unknown, ...turned, ...missing.map((child) => `${name} lacks ${child.replace("!", "")}`)];
  });
}

const resources: Readonly<Record<string, string>> = { Image: "Images", Url: "Urls", String: "ShortStrings LongStrings" };

/** Every resid names one resource, every resource is named, and every id stands once. */
export function referenceFaults(root: ManifestElement): readonly string[] {
  const [held] = elementsNamed(root, "Resources");
  const defined = held?.children.flatMap((list) => list.children.map(({ attributes }) => attributes["id"] ?? "")) ?? [];
  const named = elementsOf(root).flatMap(({ attributes }) => attributes["resid"] ?? []);
  const misplaced = (held?.children ?? []).flatMap((list) => list.children.filter(({ name }) => !resources[name]?.split(" ").includes(list.name)).map(({ name }) => `${list.name} holds a ${name}`));
  return [
    ...named.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
    ...defined.filter((id) => !named.includes(id)).map((id) => `${id} is never used`),
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `${id} is defined twice`),
    ...misplaced,
  ];
}

/** Microsoft's limits, in characters. */
export function lengthFaults(root: ManifestElement): readonly string[] {
  const values = (element: ManifestElement): readonly string[] => elementsOf(element).flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]].filter((value) => value !== undefined));
  const within = (what: string, limit: number, texts: readonly string[]): readonly string[] => texts.filter((text) => text.length > limit || text.length === 0).map((text) => `${what} of ${text.length} characters: ${text}`);
  const under = (name: string): readonly string[] => elementsNamed(root, name).flatMap(values);
  return [
    ...within("resid", 32, elementsOf(root).flatMap(({ attributes }) => attributes["resid"] ?? [])),
    ...within("short string", 125, [...under("ShortStrings"), ...under("DisplayName"), ...elementsNamed(root, "ProviderName").map(({ text }) => text)]),
    ...within("long string", 250, [...under("LongStrings"), ...(root.children.find(({ name }) => name === "Description") ? values(root.children.find(({ name }) => name === "Description") as ManifestElement) : [])]),
    ...within("id", 125, elementsOf(root).flatMap(({ name, attributes }) => (name === "Control" || name === "Group" ? [attributes["id"] ?? ""] : []))),
    ...within("address", 2048, addressesIn(root)),
  ];
}

/** Every string that a person reads has its English. */
export function languageFaults(root: ManifestElement): readonly string[] {
  const strings = [...elementsNamed(root, "String"), ...root.children.filter(({ name }) => name === "DisplayName" || name === "Description")];
  const lacking = strings.filter(({ children }) => !children.some(({ attributes }) => attributes["Locale"] === "en-US"));
  return lacking.map(({ name, attributes }) => `${attributes["id"] ?? name} has no English`);
}

export function addressesIn(root: ManifestElement): readonly string[] {
  return elementsOf(root).flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]].filter((value) => value?.startsWith("http") === true)) as readonly string[];
}

/** Every address lies under the origin, and the folder that is served there has the file. */
export function addressFaults(root: ManifestElement, origin: string, folder: string): readonly string[] {
  return addressesIn(root).flatMap((address) => {
    if (!address.startsWith(`${origin}/`)) return [`${address} is not under ${origin}`];
    return existsSync(join(folder, address.slice(origin.length))) ? [] : [`nothing answers ${address}`];
  });
}
