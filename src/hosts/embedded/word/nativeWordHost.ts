import type { EmbeddedHostOptions } from "../embeddedHost";
import { EmbeddedHost } from "../embeddedHost";
import { Book } from "../model/book";
import type { NativeHost, NativeOptions } from "../native/nativeHost";
import { nativeHost } from "../native/nativeHost";
import { wordDocument } from "./wordDocument";
import type { WordModel } from "./wordModel";

const word = 2;
const requirements: Readonly<Record<string, string>> = { wordapi: "1.6", dialogapi: "1.2", sharedruntime: "1.1", addincommands: "1.3" };

/** The object that Word for Windows puts at `window.external`: Excel's way of talking, with a document behind it. */
export function nativeWordHost(model: WordModel, options: NativeOptions, faults: Pick<EmbeddedHostOptions, "fault"> = {}): NativeHost {
  // The book stands for what every document of Office has: settings, a name, events. No sheet of it is ever asked for.
  const native = nativeHost(new EmbeddedHost(new Book(), { ...faults, root: wordDocument.of(model) }), options);
  const context = { ...native.GetContext(), GetAppType: () => word, GetSupportedMatrix: () => JSON.stringify(requirements) };
  return { ...native, GetHostInfo: () => "Word|Win32|16.01|zh-CN|telemetry||disableLogging|0", GetContext: () => context };
}
