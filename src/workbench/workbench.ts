import { Book } from "../hosts/embedded/model/book";
import { EmbeddedHost } from "../hosts/embedded/embeddedHost";
import { nativeHost } from "../hosts/embedded/native/nativeHost";
import type { PaneFrame } from "./paneFrame";

/** The page for those without Excel: a workbook beside the add-in's own page. */
function main(): void {
  const book = new Book();
  book.addSheet("Sheet1");
  const host = new EmbeddedHost(book);
  const frame = document.createElement("iframe");
  const around: PaneFrame = { nativeHostFor: () => nativeHost(host, { instanceId: "book-1" }) };
  Object.assign(window, around);
  frame.src = "pane.html";
  frame.title = "PERF 绩效自评";
  document.body.append(frame);
}

main();
