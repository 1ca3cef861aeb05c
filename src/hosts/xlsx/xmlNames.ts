import { standsAt } from "./standsAt";

/** An element's name as written (`x:sheet`) and as meant (`sheet` in a namespace). */
export interface XmlName {
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
}

interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

interface CachedName extends XmlName {
  namespace: string | undefined;
  scope: number;
}

const slots = 256;
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/**
 * The names of a document and the namespaces in force. A sheet has millions of elements and a dozen names, so a name
 * is found by the hash of its letters without making a string, and its namespace is looked up once per scope.
 */
export class XmlNames {
  private readonly cache: (CachedName | undefined)[] = new Array<CachedName | undefined>(slots).fill(undefined);
  private readonly bindings: Binding[] = [{ prefix: "xml", uri: xmlNamespace, depth: 0 }];
  /** The depth of the innermost element that declares something; 0 is outside the root. */
  private deepest = 0;
  private scope = 0;

  /** The name that stands in `source` from `start` up to `end`. */
  at(source: string, start: number, end: number): XmlName {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (hash * 31 + source.charCodeAt(at)) | 0;
    const slot = hash & (slots - 1);
    const found = this.cache[slot];
    if (found && standsAt(found.qualified, source, start, end)) return found;
    const qualified = source.slice(start, end);
    const colon = qualified.indexOf(":");
    const made = {
      qualified,
      prefix: colon < 0 ? "" : qualified.slice(0, colon),
      local: qualified.slice(colon + 1),
      namespace: undefined,
      scope: -1,
    };
    this.cache[slot] = made;
    return made;
  }

  /** The namespace of an element's name here; undefined when its prefix was never declared. */
  namespaceOf(name: XmlName): string | undefined {
    const cached = name as CachedName;
    if (cached.scope !== this.scope) {
      cached.namespace = this.resolve(cached.prefix);
      cached.scope = this.scope;
    }
    return cached.namespace;
  }

  /** The namespace of a prefix; without a default namespace the empty prefix means "in no namespace". */
  resolve(prefix: string): string | undefined {
    for (let index = this.bindings.length - 1; index >= 0; index--) {
      const binding = this.bindings[index];
      if (binding?.prefix === prefix) return binding.uri;
    }
    return prefix === "" ? "" : undefined;
  }

  /** A prefix that stands for the namespace here and is not hidden by a closer declaration. */
  prefixOf(namespace: string): string | undefined {
    return this.bindings.find(({ prefix, uri }) => uri === namespace && this.resolve(prefix) === uri)?.prefix;
  }

  declare(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ prefix, uri, depth });
    this.deepest = depth;
    this.scope += 1;
  }

  /** Forgets what the element at this depth declared; nearly always that is nothing. */
  leave(depth: number): void {
    if (depth !== this.deepest) return;
    while (this.deepest === depth) {
      this.bindings.pop();
      this.deepest = this.bindings[this.bindings.length - 1]?.depth ?? 0;
    }
    this.scope += 1;
  }
}
