import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { EmbeddedHost, type EmbeddedHostOptions } from "../../../src/hosts/embedded/embeddedHost";
import { Book } from "../../../src/hosts/embedded/model/book";
import { nativeHost, type NativeHost, type NativeOptions } from "../../../src/hosts/embedded/native/nativeHost";

const library = resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");
let pages = 0;
const registered: [number, string, Parameters<NativeHost["RegisterEvent"]>[2]][] = [];

/**
 * Makes the jsdom page of this test a task pane: plants the host at window.external, then loads Microsoft's library as it
 * is. Once for each test file; the host may change afterwards, since the library asks window.external anew every time.
 *
 * @param entry  the library's file that a page names: office.js, or custom-functions-runtime.js where cells call without a pane
 */
export async function openOfficePage(host: EmbeddedHost, entry = "office.js"): Promise<void> {
  plant(host);
  await loadOffice(entry);
}

/** The same for the object that another program of Office plants: Word's. */
export async function openNativePage(native: NativeHost): Promise<void> {
  plantNative(native);
  await loadOffice("office.js");
}

async function loadOffice(entry: string): Promise<void> {
  if ("Excel" in window || "Word" in window) return;
  // The library asks for its parts by <script src>; jsdom fetches nothing, so they are read from disk.
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const added = append(node);
    if (node instanceof HTMLScriptElement && node.src.startsWith("http")) {
      const part = new URL(node.src).pathname.replace(/^\/office\//, "");
      if (part === entry) runScript(join(library, part));
      else setTimeout(() => loadPart(node, part), 0);
    }
    return added;
  };
  const script = document.createElement("script");
  script.src = `https://localhost/office/${entry}`;
  document.head.appendChild(script);
  await Office.onReady();
}

/**
 * Puts another host behind the same page. What the library registered with the first one, at its start and never again,
 * is registered with every later one.
 */
export function plant(host: EmbeddedHost, options: Omit<NativeOptions, "instanceId"> = {}): void {
  plantNative(nativeHost(host, { ...options, instanceId: `page-${(pages += 1)}` }));
}

export function plantNative(external: NativeHost): void {
  for (const [dispatchId, target, handler] of registered) external.RegisterEvent(dispatchId, target, handler, () => undefined);
  const register: NativeHost["RegisterEvent"] = (dispatchId, target, handler, callback) => {
    registered.push([dispatchId, target, handler]);
    external.RegisterEvent(dispatchId, target, handler, callback);
  };
  Object.defineProperty(window, "external", { value: { ...external, RegisterEvent: register }, configurable: true, writable: true });
}

export function embeddedHost(book: Book = emptyBook(), options: EmbeddedHostOptions = {}): EmbeddedHost {
  return new EmbeddedHost(book, options);
}

export function emptyBook(): Book {
  const book = new Book();
  book.addSheet("Sheet1");
  return book;
}

/** A part comes when the file that asks for it has run to its end, as in every browser. */
function loadPart(node: HTMLScriptElement, part: string): void {
  runScript(join(library, part));
  node.onload?.(new Event("load"));
}

function runScript(path: string): void {
  const indirect = globalThis.eval;
  indirect(`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`);
}
