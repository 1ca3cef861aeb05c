import { parseDocument } from "htmlparser2";

/** One element of a manifest; its name without the prefix, which stands for a namespace only. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

export function readManifest(xml: string): ManifestElement {
  const [root] = parseDocument(xml, { xmlMode: true, withStartIndices: false }).children.flatMap((node) => (node.type === "tag" ? [elementOf(node)] : []));
  if (!root) throw new Error("the manifest has no element");
  return root;
}

type DocumentNode = ReturnType<typeof parseDocument>["children"][number];

function elementOf(node: Extract<DocumentNode, { readonly attribs: unknown }>): ManifestElement {
  const children = node.children as readonly DocumentNode[];
  return {
    name: node.name.replace(/^.*:/, ""),
    attributes: node.attribs,
    children: children.flatMap((child) => (child.type === "tag" ? [elementOf(child)] : [])),
    text: children.map((child) => (child.type === "text" ? child.data : "")).join("").trim(),
  };
}

/** An element and everything below it. */
export function elementsOf(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

export function elementsNamed(root: ManifestElement, name: string): readonly ManifestElement[] {
  return elementsOf(root).filter((element) => element.name === name);
}
